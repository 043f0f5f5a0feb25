import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Random, randomOf, randomWhole } from '../corpus/seeded-random.ts';

/** A content folder that is edited, and the moment of its next build. */
export interface EditedEdition {
  readonly content: string;
  /** Epoch milliseconds; some edits are only that time passes. */
  now: number;
  /** Addresses that the site in place has, by article id. */
  readonly published: ReadonlyMap<string, string>;
}

type Edit = (edition: EditedEdition, random: Random) => string | undefined;

const HOUR = 60 * 60 * 1000;

/** What an editor does to a content folder. Each returns what was done, undefined if there is nothing to do it to. */
const EDITS = {
  new: (edition, random) => copyArticle(edition, random, toDate(edition.now - randomWhole(random, 1, 40) * HOUR)),
  'new, in the archive': (edition, random) =>
    copyArticle(edition, random, toDate(edition.now - randomWhole(random, 100, 900) * HOUR)),
  edited: (edition, random) =>
    change(edition, random, (text) => `${text.trimEnd()}\n\nوأضيف إلى النص سطر ${word(random)}.\n`),
  headline: (edition, random) =>
    change(edition, random, (text) => text.replace(/^title: .*$/m, `title: عنوان ${word(random)} جديد`)),
  withdrawn: (edition, random) =>
    change(edition, random, (text) =>
      text.includes('\nwithdrawn:')
        ? text
        : addRow(text, `withdrawn:\n  date: ${toDate(edition.now - HOUR)}\n  reason: سُحب لسبب ${word(random)}.`),
    ),
  corrected: (edition, random) =>
    change(edition, random, (text) =>
      text.includes('\ncorrections:')
        ? text
        : addRow(text, `corrections:\n  - date: ${toDate(edition.now - HOUR)}\n    text: صُحّح ${word(random)}.`),
    ),
  'moved date': (edition, random) =>
    change(edition, random, (text, path) => {
      redirect(edition, path, text);
      return text.replace(/^date: .*$/m, `date: ${toDate(edition.now - randomWhole(random, 1, 2000) * HOUR)}`);
    }),
  scheduled: (edition, random) => copyArticle(edition, random, toDate(edition.now + randomWhole(random, 1, 60) * HOUR)),
  breaking: (edition, random) =>
    change(edition, random, (text) =>
      addRow(
        text.replace(/^breaking: .*\n/m, ''),
        `breaking: ${toDate(edition.now + randomWhole(random, 1, 20) * HOUR)}`,
      ),
    ),
  'time passes': (edition, random) => {
    edition.now += randomWhole(random, 1, 30) * HOUR;
    return toDate(edition.now);
  },
  alias: (edition, random) =>
    addToList(edition, 'tags.yaml', `- label: وسم ${word(random)}\n  kind: topic\n  aliases: [بديل ${word(random)}]\n`),
  'section renamed': (edition, random) =>
    changeFile(edition, 'sections.yaml', (text) =>
      text.replace(
        /^- name: (.*)\n(?: {2}slug: (.*)\n)?/m,
        (_row, name: string, slug = name) => `- name: قسم ${word(random)}\n  slug: ${slug}\n`,
      ),
    ),
  setting: (edition, random) => set(edition, 'pageSize', String(randomWhole(random, 2, 30))),
  'light edition': (edition, random) => set(edition, 'light', randomOf(random, ['none', 'recent', 'all'])),
  wording: ({ content }, random) => {
    write(content, 'strings.yaml', `readAlso: اقرأ كذلك ${word(random)}\n`);
    return 'strings.yaml';
  },
  advertisement: ({ content, now }, random) => {
    const [picture] = pictures(content);
    if (picture === undefined) return undefined;
    const from = toDate(now + randomWhole(random, -30, 10) * HOUR);
    const until = toDate(now + randomWhole(random, 11, 40) * HOUR);
    const row = `- picture: ${picture}\n  alt: إعلان ${word(random)}\n  link: https://shop.example/\n  from: ${from}\n  until: ${until}\n`;
    write(content, 'adverts.yaml', row);
    return `${from} ${until}`;
  },
  'front page': ({ content, now }, random) => {
    const lead = randomOf(random, articles(content));
    const until = toDate(now + randomWhole(random, 1, 30) * HOUR);
    write(content, 'front.yaml', `lead:\n  article: "${lead}"\n  until: ${until}\n`);
    return `${lead} ${until}`;
  },
  'link to another': (edition, random) =>
    change(
      edition,
      random,
      (text) => `${text.trimEnd()}\n\n[${word(random)}](${randomOf(random, [...edition.published.values()])})\n`,
    ),
  'file renamed': (edition, random) => {
    const path = randomOf(random, articles(edition.content));
    const text = readFileSync(join(edition.content, path), 'utf8');
    redirect(edition, path, text);
    rmSync(join(edition.content, path));
    const renamed = join(dirname(path), `${word(random)}.md`);
    write(edition.content, renamed, text);
    return `${path} ${renamed}`;
  },
  redirect: (edition, random) =>
    addToList(edition, 'redirects.yaml', `- from: /old-${word(random)}/\n  to: /latest/\n`),
  'redirect removed': (edition) =>
    changeFile(edition, 'redirects.yaml', (text) => text.replace(/^- from: \/old-.*\n.*\n/m, '')),
  picture: ({ content }, random) => {
    const found = pictures(content);
    if (found.length < 2) return undefined;
    const [one, other] = [randomOf(random, found), randomOf(random, found)];
    writeFileSync(join(content, one), readFileSync(join(content, other)));
    return one;
  },
  page: ({ content }, random) => {
    const path = `pages/page-${word(random)}.md`;
    write(content, path, `---\ntitle: صفحة ${word(random)}\n---\n\nنص الصفحة.\n`);
    return path;
  },
  deleted: (edition, random) => {
    const path = randomOf(random, articles(edition.content));
    const text = readFileSync(join(edition.content, path), 'utf8');
    redirect(edition, path, text);
    rmSync(join(edition.content, path));
    return path;
  },
} as const satisfies Record<string, Edit>;

/** Names of all edits. */
export const EDIT_NAMES = Object.keys(EDITS) as readonly (keyof typeof EDITS)[];

/** Makes one edit and returns a line about it. */
export function editRandomly(name: keyof typeof EDITS, edition: EditedEdition, random: Random): string {
  const edit: Edit = EDITS[name];
  return `${name}: ${edit(edition, random) ?? 'nothing to edit'}`;
}

function change({ content }: EditedEdition, random: Random, make: (text: string, path: string) => string): string {
  const path = randomOf(random, articles(content));
  const text = readFileSync(join(content, path), 'utf8');
  write(content, path, make(text, path));
  return path;
}

function changeFile({ content }: EditedEdition, path: string, make: (text: string) => string): string | undefined {
  if (!existsSync(join(content, path))) return undefined;
  write(content, path, make(readFileSync(join(content, path), 'utf8')));
  return path;
}

/** Sets a key of `site.yaml`. */
function set(edition: EditedEdition, key: string, value: string): string | undefined {
  const row = new RegExp(`^${key}: .*\\n`, 'm');
  changeFile(edition, 'site.yaml', (text) => `${text.replace(row, '').trimEnd()}\n${key}: ${value}\n`);
  return `${key}: ${value}`;
}

/** Pictures of one type: any may stand in the place of any other. */
function pictures(content: string): string[] {
  const found = listFiles(content).filter((path) => path.startsWith('pictures/'));
  const ofType = (type: string): string[] => found.filter((path) => path.endsWith(type));
  return ofType('.png').length > 1 ? ofType('.png') : ofType('.svg');
}

function addToList({ content }: EditedEdition, path: string, row: string): string {
  appendFileSync(join(content, path), row);
  return row.replaceAll('\n', ' ');
}

function copyArticle({ content }: EditedEdition, random: Random, date: string): string {
  const text = readFileSync(join(content, randomOf(random, articles(content))), 'utf8');
  const name = word(random);
  const path = `articles/2026/${name}.md`;
  const fresh = text
    .replace(/^title: .*$/m, `title: خبر ${name} من يومه`)
    .replace(/^date: .*$/m, `date: ${date}`)
    .replace(/^(?:breaking|slug|updated|modified): .*\n/gm, '')
    .replace(/^(?:corrections|withdrawn):\n(?:[ -].*\n)*/gm, '')
    .replace(/^id: .*$/m, `id: ${name}`);
  write(content, path, fresh);
  return `${path} ${date}`;
}

/** The address of an article that goes or moves must lead somewhere. */
function redirect({ content, published }: EditedEdition, path: string, text: string): void {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
  const id = /^id: (.*)$/m.exec(text)?.[1] ?? '';
  const address = published.get(id) ?? [...published.values()].find((one) => one.endsWith(`/${name}/`));
  if (address === undefined) return;
  const file = join(content, 'redirects.yaml');
  if (existsSync(file) && readFileSync(file, 'utf8').includes(`from: ${address}\n`)) return;
  appendFileSync(file, `- from: ${address}\n  to: /latest/\n`);
}

function addRow(text: string, row: string): string {
  return text.replace(/^---\n/, `---\n${row}\n`);
}

function articles(content: string): string[] {
  return listFiles(content).filter((path) => path.startsWith('articles/') && path.endsWith('.md'));
}

function listFiles(content: string): string[] {
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function write(content: string, path: string, text: string): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

function toDate(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 16).concat('Z');
}

function word(random: Random): string {
  return Array.from({ length: 6 }, () => String.fromCharCode(97 + randomWhole(random, 0, 25))).join('');
}
