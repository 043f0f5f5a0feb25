import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeFrame, moveFrame } from '#output/build-frame.ts';
import { guardCachePlace, type Surroundings } from '#output/guard-place.ts';
import type { Keep } from '#output/guard-target.ts';
import { completeOutput, publishOutput } from '#output/publish-output.ts';
import { stringifyAddresses, writeAddresses } from '#output/published-addresses.ts';
import { FILES_LIST, stringifySiteFiles } from '#output/site-files.ts';
import { stageOutput } from '#output/stage-output.ts';
import { syncOutput } from '#output/sync-output.ts';
import { TargetError } from '#output/target-error.ts';
import { targetPaths } from '#output/target-paths.ts';
import { treeOf } from './support/tree-digest.ts';

const OWNER = { name: 'الساحل', address: 'https://sahel.example/' };
/** The pages of every site built here. */
const PAGES = ['index.html', 'about/index.html', '2026/11/23/خبر/index.html', '.well-known/security.txt', 'rss.xml'];

/** A machine of its own: a home, a project in it, neighbours beside it. */
let disk: string;
let project: string;

beforeEach(() => {
  disk = realpathSync(mkdtempSync(join(tmpdir(), 'nuqta-guard-')));
  project = join(disk, 'home/projects/paper');
  vi.stubEnv('HOME', join(disk, 'home'));
  vi.stubEnv('TMPDIR', join(disk, 'tmp'));
  put('tmp/upload', 'قيد الرفع');
  put('home/thesis.docx', 'أطروحة');
  put('home/projects/other/notes.txt', 'ملاحظات');
  for (const path of [
    'content/articles/2026/خبر.md',
    'content/site.yaml',
    'src/commands/build.ts',
    'public/icon.svg',
    'node_modules/astro/index.js',
    '.git/HEAD',
    '.nuqta/cache/segment-1.index',
    'tests/one.test.ts',
    'README.md',
    'package.json',
  ])
    put(`home/projects/paper/${path}`, `نص ${path}`);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(disk, { recursive: true, force: true });
});

function put(path: string, text: string): void {
  mkdirSync(dirname(join(disk, path)), { recursive: true });
  writeFileSync(join(disk, path), text);
}

/** In the project. */
const mine = (path: string): string => join(project, path);
const putMine = (path: string, text = 'ملف صاحبه'): void => put(join('home/projects/paper', path), text);

/** Writes a site as a build of today leaves it. */
function putSite(path: string, files: readonly string[] = PAGES, text = 'الأول'): void {
  for (const file of files) putMine(`${path}/${file}`, `${text} ${file}`);
  putMine(`${path}/nuqta-addresses.json`, stringifyAddresses([['a', '/2026/11/23/خبر/']], OWNER));
  putMine(`${path}/${FILES_LIST}`, stringifySiteFiles([...files, 'nuqta-addresses.json', FILES_LIST]));
}

/** Writes a site as version 0.1 left it: addresses and no list of files. */
function putFirstSite(path: string): void {
  for (const file of ['index.html', 'rss.xml', 'rss.xml.gz', 'a/n1/index.html', '2026/11/23/خبر/index.html'])
    putMine(`${path}/${file}`, `الأول ${file}`);
  putMine(
    `${path}/nuqta-addresses.json`,
    '{\n  "version": 1,\n  "articles": {\n    "files": "/2026/11/23/خبر/"\n  }\n}\n',
  );
}

interface Build {
  readonly keep?: Keep;
  readonly link?: boolean;
  readonly around?: Surroundings;
  /** Happens while the site is being written. */
  readonly meanwhile?: (staged: string) => void;
  /** Happens after the last files are in and before the swap. */
  readonly beforeSwap?: () => void;
  readonly pages?: readonly string[];
}

function surroundings(): Surroundings {
  return {
    project,
    content: mine('content'),
    cache: mine('.nuqta/cache'),
    sources: ['src', 'public', 'node_modules', '.git'].map(mine),
  };
}

/** Builds a site as the build command does; returns the lines it prints. */
async function build(target: string, options: Build = {}): Promise<string[]> {
  const { keep = [], link = false, around = surroundings(), pages = PAGES } = options;
  const output = stageOutput(target, { around, keep });
  try {
    for (const page of pages) {
      mkdirSync(dirname(join(output.folder, page)), { recursive: true });
      writeFileSync(join(output.folder, page), `الثاني ${page}`);
    }
    await writeAddresses(output.folder, [['a', '/2026/11/23/خبر/']], OWNER);
    options.meanwhile?.(output.folder);
    const complete = await completeOutput(output);
    await syncOutput(output.folder);
    options.beforeSwap?.();
    return [...output.repairs, ...(await publishOutput(complete, { link, owner: OWNER }))];
  } finally {
    output.close();
  }
}

type Arrange = () => string | ({ readonly target: string } & Build);

/** Each makes something and names the target; the build must leave every byte as it is. */
const REFUSED: readonly (readonly [what: string, arrange: Arrange])[] = [
  // Places.
  ['the root of the disk', () => '/'],
  ['the root of the disk, with dots', () => '/../..'],
  ['the home folder', () => join(disk, 'home')],
  ['a folder above the home folder', () => disk],
  ['the home folder through a link', () => link('home/projects/paper/www', 'home')],
  ['the folder for temporary files', () => join(disk, 'tmp')],
  ['the project', () => project],
  ['the project with a slash', () => `${project}/`],
  ['the project with a dot', () => `${project}/.`],
  ['the project by way of a folder of it', () => mine('dist/..')],
  ['the folder above the project', () => mine('..')],
  ['two folders above the project', () => mine('../..')],
  ['the project through a link beside it', () => link('home/projects/alias', 'home/projects/paper')],
  ['the project in capitals', () => join(disk, 'home/projects/PAPER')],
  ['content', () => mine('content')],
  ['content with a slash', () => mine('content/')],
  ['content in capitals', () => mine('Content')],
  ['a folder of content', () => mine('content/articles')],
  ['a folder of content in capitals', () => mine('CONTENT/articles/new')],
  ['a new folder in content', () => mine('content/dist')],
  ['content from another folder', () => mine('tests/../content')],
  ['content through a link', () => link('home/projects/paper/dist', 'home/projects/paper/content')],
  [
    'a folder of content through a link',
    () => link('home/projects/paper/dist', 'home/projects/paper/content/articles'),
  ],
  [
    'a link in content to an empty folder',
    () => {
      mkdirSync(mine('www'));
      return link('home/projects/paper/content/dist', 'home/projects/paper/www');
    },
  ],
  [
    'a new folder behind a link to content',
    () => join(link('home/projects/paper/k', 'home/projects/paper/content'), 'dist'),
  ],
  ['content that is a link, by its own place', () => ({ ...movedContent(), target: mine('content') })],
  ['content that is a link, by where it leads', () => ({ ...movedContent(), target: join(disk, 'data/content') })],
  ['a folder that holds content elsewhere', () => ({ ...movedContent(), target: join(disk, 'data') })],
  ['content in another form of its letters', () => arabicContent()],
  ['src', () => mine('src')],
  ['a folder of src', () => mine('src/commands')],
  ['a new folder in src', () => mine('src/dist')],
  ['public', () => mine('public')],
  ['a new folder in public', () => mine('public/site')],
  ['Public', () => mine('Public')],
  ['node_modules', () => mine('node_modules')],
  ['a package', () => mine('node_modules/astro')],
  ['a new folder in node_modules of another project', () => join(disk, 'home/projects/other/node_modules/site')],
  ['.git', () => mine('.git')],
  ['a new folder in .git', () => mine('.git/site')],
  ['a new folder in the .git of another project', () => join(disk, 'home/projects/other/.GIT/site')],
  ['the cache', () => mine('.nuqta/cache')],
  ['a folder of the cache', () => mine('.nuqta/cache/pictures')],
  ['a folder that holds the cache', () => mine('.nuqta')],
  [
    'a cache that is not there yet, in capitals',
    () => ({ target: mine('Keep/Cache'), around: { ...surroundings(), cache: mine('keep/cache') } }),
  ],
  [
    'a site of ours that holds the cache',
    () => {
      putSite('dist');
      return { target: mine('dist'), around: { ...surroundings(), cache: mine('dist/cache') } };
    },
  ],
  [
    'a site of ours that holds content',
    () => {
      putSite('dist');
      return { target: mine('dist'), around: { ...surroundings(), content: mine('dist/content') } };
    },
  ],
  [
    'content that has our mark',
    () => {
      putSite('content');
      return mine('content');
    },
  ],
  [
    'the project with our mark',
    () => {
      putSite('.');
      return project;
    },
  ],
  // Files and links.
  ['a file', () => mine('README.md')],
  ['a new folder in a file', () => mine('README.md/dist')],
  ['a file through a link', () => link('home/projects/paper/dist', 'home/projects/paper/README.md')],
  ['a link that leads nowhere', () => link('home/projects/paper/dist', 'home/nowhere')],
  [
    'a link in a circle',
    () => {
      symlinkSync('b', mine('a'));
      symlinkSync('a', mine('b'));
      return mine('a');
    },
  ],
  [
    'a new folder behind a link that leads nowhere',
    () => join(link('home/projects/paper/www', 'home/nowhere'), 'dist'),
  ],
  [
    'a pipe',
    () => {
      execFileSync('mkfifo', [mine('dist')]);
      return mine('dist');
    },
  ],
  // Folders of somebody's own.
  [
    'a folder with files',
    () => {
      putMine('docs/thesis.docx');
      putMine('docs/CNAME');
      putMine('docs/sub/photo.jpg');
      return mine('docs');
    },
  ],
  [
    'a folder with an empty folder',
    () => {
      mkdirSync(mine('docs/empty'), { recursive: true });
      return mine('docs');
    },
  ],
  [
    'a folder with an empty file',
    () => {
      putMine('docs/.nojekyll', '');
      return mine('docs');
    },
  ],
  [
    'a folder with a page of its own',
    () => {
      putMine('docs/index.html', '<h1>موقعي</h1>');
      return mine('docs');
    },
  ],
  [
    'a folder of files behind a link',
    () => {
      put('www/mine.txt', 'لي');
      put('www/.well-known/acme-challenge/token', 'لي');
      return link('home/projects/paper/dist', 'www');
    },
  ],
  ['a neighbour of the project', () => join(disk, 'home/projects/other')],
  [
    'a folder whose list of addresses is none',
    () => {
      putMine('docs/a.txt');
      putMine('docs/nuqta-addresses.json', '{"version":1}');
      return mine('docs');
    },
  ],
  [
    'a folder whose list of addresses is of a later version',
    () => {
      putMine('docs/a.txt');
      putMine('docs/nuqta-addresses.json', '{"version":2,"articles":{}}');
      return mine('docs');
    },
  ],
  [
    'a folder whose mark is a folder',
    () => {
      putMine('docs/nuqta-addresses.json/a.txt');
      return mine('docs');
    },
  ],
  [
    'a folder whose mark is a link',
    () => {
      putMine('docs/a.txt');
      symlinkSync('nowhere', mine(`docs/${FILES_LIST}`));
      return mine('docs');
    },
  ],
  [
    'a folder with the list of another site',
    () => {
      putSite('dist');
      putMine('docs/thesis.docx');
      linkSync(mine(`dist/${FILES_LIST}`), mine(`docs/${FILES_LIST}`));
      return mine('docs');
    },
  ],
  [
    'a checkout with a site of somebody else',
    () => {
      putMine('pages/.git/HEAD');
      putMine('pages/index.html');
      return { target: mine('pages'), keep: ['.git'] };
    },
  ],
  [
    'a folder of files that a pattern would keep',
    () => {
      putMine('docs/a.txt');
      return { target: mine('docs'), keep: ['*.txt'] };
    },
  ],
  // Files of somebody's own in a site of ours.
  [
    'a site with a file at its top',
    () => {
      putSite('dist');
      putMine('dist/CNAME');
      return mine('dist');
    },
  ],
  [
    'a site with a file deep in it',
    () => {
      putSite('dist');
      putMine('dist/2026/11/23/خبر/photo.jpg');
      return mine('dist');
    },
  ],
  [
    'a site with an empty folder',
    () => {
      putSite('dist');
      mkdirSync(mine('dist/2026/12'));
      return mine('dist');
    },
  ],
  [
    'a site with a hidden file',
    () => {
      putSite('dist');
      putMine('dist/.env');
      return mine('dist');
    },
  ],
  [
    'a site with a .git',
    () => {
      putSite('dist');
      putMine('dist/.git/HEAD');
      return mine('dist');
    },
  ],
  [
    'a site with a token of a certificate',
    () => {
      putSite('dist');
      putMine('dist/.well-known/acme-challenge/x');
      return mine('dist');
    },
  ],
  [
    'a site with a link in place of a page',
    () => {
      putSite('dist');
      rmSync(mine('dist/rss.xml'));
      symlinkSync('../README.md', mine('dist/rss.xml'));
      return mine('dist');
    },
  ],
  [
    'a site with a link in place of a folder',
    () => {
      putSite('dist');
      rmSync(mine('dist/about'), { recursive: true });
      symlinkSync('../tests', mine('dist/about'));
      return mine('dist');
    },
  ],
  [
    'a site with a folder in place of a page',
    () => {
      putSite('dist');
      rmSync(mine('dist/rss.xml'));
      putMine('dist/rss.xml/mine.txt');
      return mine('dist');
    },
  ],
  [
    'a site with a pipe',
    () => {
      putSite('dist');
      execFileSync('mkfifo', [mine('dist/pipe')]);
      return mine('dist');
    },
  ],
  [
    'a site with a packed copy that no build wrote',
    () => {
      putSite('dist');
      putMine('dist/index.html.br');
      return mine('dist');
    },
  ],
  [
    'a site with a name in other letters',
    () => {
      putSite('dist', ['é.html']);
      putMine(`dist/${'é.html'.normalize('NFD')}`);
      return mine('dist');
    },
  ],
  [
    'a site with a name in capitals',
    () => {
      putSite('dist');
      putMine('dist/INDEX.HTML');
      return mine('dist');
    },
  ],
  [
    'a site with a name that is no UTF-8',
    () => {
      putSite('dist');
      writeFileSync(Buffer.concat([Buffer.from(`${mine('dist')}/`), Buffer.from([0xff])]), 'لي');
      return mine('dist');
    },
  ],
  [
    'a site with a folder called .DS_Store',
    () => {
      putSite('dist');
      putMine('dist/.DS_Store/mine.txt');
      return mine('dist');
    },
  ],
  [
    'a site with more than what is kept',
    () => {
      putSite('dist');
      putMine('dist/CNAME');
      putMine('dist/notes.txt');
      return { target: mine('dist'), keep: ['CNAME'] };
    },
  ],
  [
    'a site with a file beside a kept folder',
    () => {
      putSite('dist');
      putMine('dist/files/reports/a.pdf');
      putMine('dist/files/b.pdf');
      return { target: mine('dist'), keep: ['files/reports'] };
    },
  ],
  [
    'a site with a kept name elsewhere',
    () => {
      putSite('dist');
      putMine('dist/about/CNAME');
      return { target: mine('dist'), keep: ['CNAME'] };
    },
  ],
  [
    'a site with a file beyond a pattern',
    () => {
      putSite('dist');
      putMine('dist/a/b.br');
      return { target: mine('dist'), keep: ['*.br'] };
    },
  ],
  [
    'a site without its list',
    () => {
      putSite('dist');
      rmSync(mine(`dist/${FILES_LIST}`));
      return mine('dist');
    },
  ],
  [
    'a site with half a list',
    () => {
      putSite('dist');
      putMine(`dist/${FILES_LIST}`, '{"version":1,"files":["index.html"');
      return mine('dist');
    },
  ],
  [
    'a site whose list climbs',
    () => {
      putSite('dist');
      putMine(`dist/${FILES_LIST}`, '{"version":1,"files":["../content/site.yaml"]}');
      return mine('dist');
    },
  ],
  [
    'a site with a file, behind a link',
    () => {
      putSite('www');
      putMine('www/mine.txt');
      symlinkSync('www', mine('dist'));
      return mine('dist');
    },
  ],
  [
    'a kept file where the build writes a folder',
    () => {
      putSite('dist', ['index.html']);
      putMine('dist/about');
      return { target: mine('dist'), keep: ['about'] };
    },
  ],
  [
    'a kept folder where the build writes a file',
    () => {
      putSite('dist', ['index.html']);
      putMine('dist/rss.xml/mine.txt');
      return { target: mine('dist'), keep: ['rss.xml'] };
    },
  ],
  // Sites of version 0.1.
  [
    'an old site with a file at its top',
    () => {
      putFirstSite('dist');
      putMine('dist/CNAME');
      return mine('dist');
    },
  ],
  [
    'an old site with a folder at its top',
    () => {
      putFirstSite('dist');
      putMine('dist/thesis/one.docx');
      return mine('dist');
    },
  ],
  [
    'an old site with an empty folder at its top',
    () => {
      putFirstSite('dist');
      mkdirSync(mine('dist/empty'));
      return mine('dist');
    },
  ],
  [
    'an old site with a file among its pages',
    () => {
      putFirstSite('dist');
      putMine('dist/2026/11/23/خبر/photo.jpg');
      return mine('dist');
    },
  ],
  [
    'an old site with a token of a certificate',
    () => {
      putFirstSite('dist');
      putMine('dist/.well-known/acme-challenge/x');
      return mine('dist');
    },
  ],
  [
    'an old site with a picture among the hashed files',
    () => {
      putFirstSite('dist');
      putMine('dist/_assets/photo.jpg');
      return mine('dist');
    },
  ],
  [
    'a project with an old mark',
    () => {
      putMine('p/nuqta-addresses.json', '{"version":1,"articles":{}}');
      putMine('p/content/a.md');
      putMine('p/package.json');
      return mine('p');
    },
  ],
  // While the build runs.
  [
    'a file that appears while the site is written',
    () => {
      putSite('dist');
      return { target: mine('dist'), meanwhile: () => putMine('dist/late.txt') };
    },
  ],
  [
    'a file that appears before the swap',
    () => {
      putSite('dist');
      return { target: mine('dist'), beforeSwap: () => putMine('dist/late.txt') };
    },
  ],
  [
    'a folder that appears while the site is written',
    () => ({ target: mine('dist'), meanwhile: () => putMine('dist/late.txt') }),
  ],
  [
    'a file in place of the site that appears before the swap',
    () => ({ target: mine('dist'), beforeSwap: () => putMine('dist') }),
  ],
];

function link(path: string, to: string): string {
  symlinkSync(join(disk, to), join(disk, path));
  return join(disk, path);
}

function movedContent(): { around: Surroundings } {
  mkdirSync(join(disk, 'data'));
  renameSync(mine('content'), join(disk, 'data/content'));
  symlinkSync(join(disk, 'data/content'), mine('content'));
  return { around: surroundings() };
}

function arabicContent(): { target: string; around: Surroundings } {
  const name = 'مؤونة'.normalize('NFC');
  put(`home/projects/paper/${name}/site.yaml`, 'name: الساحل');
  return { target: mine(name.normalize('NFD')), around: { ...surroundings(), content: mine(name) } };
}

describe('a build refuses', () => {
  test('more than a hundred targets', () => {
    expect(REFUSED.length).toBeGreaterThan(100);
    expect(new Set(REFUSED.map(([what]) => what)).size).toBe(REFUSED.length);
  });

  test.each(REFUSED)('%s', async (what, arrange) => {
    // Other disks fold case and letters, and refuse a name that is no text.
    if (process.platform !== 'linux' && what.startsWith('a site with a name')) return;
    const arranged = arrange();
    const { target, meanwhile, beforeSwap, ...options } =
      typeof arranged === 'string' ? { target: arranged } : arranged;
    let before = treeOf(disk);
    // What somebody does meanwhile is theirs as well.
    const watch =
      (act: (() => void) | undefined): (() => void) =>
      () => {
        if (act === undefined) return;
        const staged = treeOf(disk);
        act();
        const after = treeOf(disk);
        const added = Object.entries(after).filter(([path]) => !(path in staged));
        before = { ...before, ...Object.fromEntries(added) };
      };
    const error = await build(target, {
      ...options,
      meanwhile: watch(meanwhile as () => void),
      beforeSwap: watch(beforeSwap),
    }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(TargetError);
    expect((error as Error).message).toMatch(/^(--out|keep) .+[^.]\. Nothing was touched\. [A-Z].+\.$/);
    expect((error as Error).message).not.toContain('\n');
    expect(treeOf(disk)).toEqual(before);
  });
});

describe('a build replaces', () => {
  const pages = (path = 'dist'): void => {
    for (const page of PAGES) expect(readFileSync(join(mine(path), page), 'utf8')).toBe(`الثاني ${page}`);
  };
  const leavesNothing = (path = 'dist'): void => {
    const beside = readdirSync(dirname(mine(path))).filter((name) => name.includes('.nuqta-'));
    expect(beside).toEqual([]);
  };

  test('nothing, in folders that are not there either', async () => {
    expect(await build(mine('out/a/dist'))).toEqual([]);
    pages('out/a/dist');
    leavesNothing('out/a/dist');
  });

  test('an empty folder, and one with what systems leave', async () => {
    mkdirSync(mine('dist'));
    await build(mine('dist'));
    pages();
    putMine('www/.DS_Store', 'x');
    putMine('www/Thumbs.db', 'x');
    await build(mine('www'));
    expect(existsSync(mine('www/.DS_Store'))).toBe(false);
    leavesNothing('www');
  });

  test('its own site again and again, with what systems leave in it', async () => {
    await build(mine('dist'));
    putMine('dist/2026/.DS_Store', 'x');
    const first = readdirSync(mine('dist'));
    expect(await build(mine('dist'))).toEqual([]);
    expect(readdirSync(mine('dist'))).toEqual(first);
    pages();
    leavesNothing();
  });

  test('its own site of which files and folders were deleted by hand', async () => {
    putSite('dist');
    rmSync(mine('dist/rss.xml'));
    rmSync(mine('dist/2026'), { recursive: true });
    rmSync(mine('dist/about/index.html'));
    rmSync(mine('dist/nuqta-addresses.json'));
    await build(mine('dist'));
    pages();
  });

  test('its own site with pages that this build no longer writes', async () => {
    putSite('dist', [...PAGES, 'old/page/index.html']);
    await build(mine('dist'));
    expect(existsSync(mine('dist/old'))).toBe(false);
    leavesNothing();
  });

  test('a folder with nothing but the list of addresses that a workflow fetched', async () => {
    putMine('dist/nuqta-addresses.json', stringifyAddresses([['a', '/2026/11/23/خبر/']], OWNER));
    await build(mine('dist'));
    pages();
    leavesNothing();
  });

  test('a site of version 0.1, whose redirects and pages this build writes too', async () => {
    putFirstSite('dist');
    putMine('dist/about/index.html', 'من نحن');
    putMine('dist/old.html', 'انتقل');
    await build(mine('dist'), { pages: [...PAGES, 'old.html'] });
    pages();
    leavesNothing();
  });

  test('the site of another newspaper, and says so', async () => {
    putSite('dist');
    putMine('dist/nuqta-addresses.json', stringifyAddresses([], { name: 'الجبل', address: 'https://jabal.example/' }));
    expect(await build(mine('dist'))).toEqual([
      `${mine('dist')} held the site of «الجبل» (https://jabal.example/); that of «الساحل» (https://sahel.example/) has taken its place.`,
    ]);
    pages();
  });

  test('the site of another newspaper of version 0.1, and says so', async () => {
    putFirstSite('dist');
    putMine('dist/manifest.webmanifest', '{"name":"الجبل"}');
    putMine('dist/robots.txt', 'User-agent: *\nAllow: /\n\nSitemap: https://jabal.example/news/sitemap.xml\n');
    expect((await build(mine('dist')))[0]).toContain('«الجبل» (https://jabal.example/news/)');
  });

  test('a folder whose name is like that of a guarded one', async () => {
    for (const name of ['content-site', 'srcs', '.gitignored', 'contents', 'public_html']) {
      await build(mine(name));
      pages(name);
    }
  });

  test('a site while site.yaml cannot be read, as far as its first page', () => {
    putSite('dist');
    putMine('dist/CNAME');
    const output = stageOutput(mine('dist'), { around: surroundings(), keep: 'unknown' });
    output.close();
    expect(readFileSync(mine('dist/CNAME'), 'utf8')).toBe('ملف صاحبه');
    leavesNothing();
  });
});

describe('what is kept', () => {
  const KEEP = ['CNAME', '.well-known', '.git', 'files/reports', '**/*.pdf'];
  const OWN = {
    CNAME: 'sahel.example',
    '.well-known/acme-challenge/token': 'سر',
    '.git/HEAD': 'ref: refs/heads/gh-pages',
    'files/reports/2026/a.csv': '1,2',
    '2026/11/23/خبر/file.pdf': '%PDF',
    'new/folder/file.pdf': '%PDF',
  };
  const putOwn = (path = 'dist'): void => {
    for (const [file, text] of Object.entries(OWN)) putMine(`${path}/${file}`, text);
    mkdirSync(mine(`${path}/.git/refs/tags`), { recursive: true });
    symlinkSync('../HEAD', mine(`${path}/.git/refs/HEAD`));
  };
  const expectOwn = (path = 'dist'): void => {
    for (const [file, text] of Object.entries(OWN)) expect(readFileSync(mine(`${path}/${file}`), 'utf8')).toBe(text);
    expect(statSync(mine(`${path}/.git/refs/tags`)).isDirectory()).toBe(true);
    expect(readlinkSync(mine(`${path}/.git/refs/HEAD`))).toBe('../HEAD');
  };

  test.each([false, true])('is carried over again and again (link: %s)', async (link) => {
    await build(mine('dist'), { keep: KEEP, link });
    putOwn();
    for (let turn = 0; turn < 4; turn += 1) {
      expect(await build(mine('dist'), { keep: KEEP, link })).toEqual([]);
      expectOwn();
      expect(readFileSync(mine('dist/.well-known/security.txt'), 'utf8')).toContain('الثاني');
    }
    const list = readFileSync(mine(`dist/${FILES_LIST}`), 'utf8');
    for (const file of Object.keys(OWN)) expect(list).not.toContain(file);
  });

  test.each([
    [false, true],
    [true, false],
  ])('goes along from folder to link and back (%s to %s)', async (before, after) => {
    await build(mine('dist'), { keep: KEEP, link: before });
    putOwn();
    expect(await build(mine('dist'), { keep: KEEP, link: after })).toEqual([]);
    expectOwn();
    expect(lstatSync(mine('dist')).isSymbolicLink()).toBe(after);
    if (!after) expect(existsSync(mine('.dist.nuqta-releases'))).toBe(false);
  });

  test('is there before the first build too', async () => {
    putMine('dist/CNAME', OWN.CNAME);
    await build(mine('dist'), { keep: KEEP });
    expect(readFileSync(mine('dist/CNAME'), 'utf8')).toBe(OWN.CNAME);
  });

  test('gives way to a file of the build, with a word', async () => {
    putSite('dist');
    putMine('dist/CNAME', OWN.CNAME);
    const lines = await build(mine('dist'), { keep: KEEP, pages: [...PAGES, 'CNAME'] });
    expect(lines).toEqual([expect.stringMatching(/^CNAME is kept, but this build writes it itself/)]);
    expect(readFileSync(mine('dist/CNAME'), 'utf8')).toBe('الثاني CNAME');
  });

  test('a packed copy goes when the file it packs is another one', async () => {
    putSite('dist', PAGES, 'الثاني');
    putMine('dist/rss.xml', 'قديم');
    for (const file of ['index.html.br', 'rss.xml.br', 'data.gz']) putMine(`dist/${file}`, file);
    const lines = await build(mine('dist'), { keep: ['*.br', '*.gz'] });
    expect(lines).toEqual([
      expect.stringMatching(/^rss\.xml\.br is kept, but it packs a file that this build changed/),
    ]);
    expect(readdirSync(mine('dist')).filter((name) => /\.(br|gz)$/.test(name))).toEqual(['data.gz', 'index.html.br']);
  });

  test('what changes while the site is swapped in is the newer one', async () => {
    putSite('dist');
    putOwn();
    const write = (): void => {
      appendFileSync(mine('dist/CNAME'), '!');
      rmSync(mine('dist/.git/HEAD'));
      putMine('dist/.git/HEAD', 'ref: refs/heads/main');
      putMine('dist/.well-known/acme-challenge/late', 'متأخر');
    };
    expect(await build(mine('dist'), { keep: KEEP, beforeSwap: write })).toEqual([]);
    expect(readFileSync(mine('dist/CNAME'), 'utf8')).toBe('sahel.example!');
    expect(readFileSync(mine('dist/.git/HEAD'), 'utf8')).toBe('ref: refs/heads/main');
    expect(readFileSync(mine('dist/.well-known/acme-challenge/late'), 'utf8')).toBe('متأخر');
    expect(readdirSync(project).filter((name) => name.includes('.nuqta-'))).toEqual([]);
  });

  test('shares no file with a site of ours', async () => {
    putSite('dist');
    const page = statSync(mine('dist/index.html')).ino;
    await build(mine('dist'));
    expect(statSync(mine('dist/index.html')).ino).not.toBe(page);
  });
});

describe('beside the target', () => {
  const lookAlikes = (): void => {
    for (const name of ['staged-0123456789ab', 'ready-0123456789ab', 'aside-0123456789ab']) {
      putMine(`.dist.nuqta-${name}/site/index.html`);
      putMine(`.dist.nuqta-${name}/thesis.docx`);
    }
    putMine('.dist.nuqta-ready-1/index.html');
    putMine('.dist.nuqta-aside-photos/1.jpg');
    putMine('.dist.nuqta-staged-0123456789ac', 'ملف لا مجلد');
    putMine('.dist.nuqta-ready-0123456789ad/nuqta-build.json', '{"version":1}');
    putMine('.dist.nuqta-notes.txt');
    putMine('.dist.nuqta-lock-0123456789abcdef', 'ليس قفلًا');
    symlinkSync('content', mine('.dist.nuqta-ready-0123456789ae'));
  };

  test.each([false, true])(
    'what looks like a leftover is left alone and named (site in place: %s)',
    async (isThere) => {
      if (isThere) putSite('dist');
      lookAlikes();
      const before = treeOf(project);
      const lines = await build(mine('dist'));
      const after = treeOf(project);
      for (const [path, bytes] of Object.entries(before))
        if (!path.startsWith('dist/')) expect(after[path]).toBe(bytes);
      expect(lines.filter((line) => line.includes('left alone'))).toHaveLength(10);
      expect(readFileSync(mine('dist/index.html'), 'utf8')).toBe('الثاني index.html');
    },
  );

  test('a site with a file of somebody in it is not put in place, and the one before is', async () => {
    const paths = targetPaths(mine('dist'));
    const frame = moveFrame(makeFrame(paths), paths, 'ready');
    const inFrame = frame.path.slice(project.length + 1);
    putSite(`${inFrame}/site`, PAGES, 'جديد');
    putMine(`${inFrame}/site/mine.txt`);
    putSite(`${inFrame}/old`, PAGES, 'قديم');
    const output = stageOutput(mine('dist'), { around: surroundings() });
    output.close();
    expect(readFileSync(mine('dist/index.html'), 'utf8')).toBe('قديم index.html');
    expect(readFileSync(join(frame.site, 'mine.txt'), 'utf8')).toBe('ملف صاحبه');
    expect(output.repairs.join('\n')).toContain('left alone');
  });

  test('a file put into the old site at the last moment goes over to the new one', async () => {
    putSite('dist');
    const paths = targetPaths(mine('dist'));
    await build(mine('dist'));
    const frame = moveFrame(makeFrame(paths), paths, 'aside');
    const old = `${frame.path.slice(project.length + 1)}/old`;
    rmSync(frame.site, { recursive: true });
    putSite(old);
    putMine(`${old}/late.txt`);
    putMine(`${old}/photos/1.jpg`);
    const output = stageOutput(mine('dist'), { around: surroundings(), keep: ['late.txt', 'photos'] });
    output.close();
    expect(readFileSync(mine('dist/late.txt'), 'utf8')).toBe('ملف صاحبه');
    expect(readFileSync(mine('dist/photos/1.jpg'), 'utf8')).toBe('ملف صاحبه');
    expect(existsSync(frame.path)).toBe(false);
  });

  test('a lock that is none is left alone', async () => {
    for (const make of [() => putMine('.dist.nuqta-lock/a.txt'), () => putMine('.dist.nuqta-lock', 'ملاحظاتي')]) {
      make();
      const before = treeOf(project);
      await expect(build(mine('dist'))).rejects.toThrow(/is not the lock of a build/);
      expect(treeOf(project)).toEqual(before);
      rmSync(mine('.dist.nuqta-lock'), { recursive: true });
    }
  });

  test('an old release with a file of somebody in it is left alone', async () => {
    for (let turn = 0; turn < 2; turn += 1) await build(mine('dist'), { link: true });
    putMine('.dist.nuqta-releases/000001/mine.txt');
    putMine('.dist.nuqta-releases/notes/mine.txt');
    putMine('.dist.nuqta-releases/000000/mine.txt');
    const lines = await build(mine('dist'), { link: true });
    expect(lines.filter((line) => line.includes('left alone'))).toHaveLength(2);
    await build(mine('dist'));
    for (const path of ['000001', 'notes', '000000'])
      expect(existsSync(mine(`.dist.nuqta-releases/${path}/mine.txt`))).toBe(true);
  });

  test('a release with a file of somebody in it, which is the site, refuses', async () => {
    await build(mine('dist'), { link: true });
    putMine('dist/mine.txt');
    for (const link of [true, false])
      await expect(build(mine('dist'), { link })).rejects.toThrow(/holds what no build wrote/);
  });
});

describe('the cache', () => {
  const AROUND = (): Omit<Surroundings, 'cache'> => {
    const { cache: _cache, ...around } = surroundings();
    return around;
  };

  test.each([
    ['content', () => mine('content')],
    ['a folder of content', () => mine('content/cache')],
    ['content in capitals', () => mine('CONTENT')],
    ['what holds content', () => project],
    ['src', () => mine('src')],
    ['a folder of public', () => mine('public/cache')],
    ['.git', () => mine('.git/cache')],
    ['node_modules itself', () => mine('node_modules')],
    ['the home folder', () => join(disk, 'home')],
    ['the root', () => '/'],
    ['content through a link', () => link('home/projects/paper/k', 'home/projects/paper/content')],
  ])('may not be %s', (_what, place) => {
    const before = treeOf(disk);
    const path = place();
    expect(() => guardCachePlace(path, AROUND())).toThrow(TargetError);
    for (const [entry, bytes] of Object.entries(before)) expect(treeOf(disk)[entry]).toBe(bytes);
  });

  test('may be a folder of its own, also among the packages', () => {
    for (const path of ['.nuqta/cache', 'node_modules/.cache/nuqta', '../cache'])
      expect(() => guardCachePlace(mine(path), AROUND())).not.toThrow();
  });
});
