import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { readFrontMatter } from '#articles/read-front-matter.ts';
import { articleSchema } from '#articles/schema.ts';
import { parseStaticPage } from '#articles/static-page.ts';
import { COMMANDS } from '#commands/program.ts';
import { DIRECTIVES } from '#markdown/directives.ts';
import { parseSettings } from '#site/parse-settings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A publisher who has replaced the demonstration edition has no handbook among its pages. */
const hasHandbook = existsSync(`${root}content/pages/editor-guide.md`);
const page = (name: string): string => (hasHandbook ? readFileSync(`${root}content/pages/${name}`, 'utf8') : '');

const text = page('editor-guide.md');
const examples = [...text.matchAll(/^```\n([\s\S]*?)\n```\n/gm)].map(([, source = '']) => source);

describe.skipIf(!hasHandbook)('دليل المحرر', () => {
  test('is read without a fault', () => {
    const { diagnostics } = parseStaticPage({ path: 'pages/editor-guide.md', text }, { taken: new Set() });
    expect(diagnostics).toEqual([]);
  });

  test('an example of a construct stands below its source as it is', () => {
    const constructs = examples.filter((source) => source.startsWith(':::') || source.includes('[^'));
    expect(constructs.length).toBeGreaterThan(6);
    for (const source of constructs) expect(text).toContain(`\`\`\`\n\n${source}\n`);
  });

  test('every construct is named', () => {
    expect(
      DIRECTIVES.filter(({ arabic }) => !arabic.some((name) => text.includes(`::${name}`))).map(({ name }) => name),
    ).toEqual([]);
  });

  test('the front matter of its examples is right', () => {
    const { yaml = '' } = cutFrontMatter(`${examples[0]}\n`);
    const parts = examples.filter((source) => /^(?:الصورة|التصويبات|السحب):/.test(source));
    expect(parts).toHaveLength(3);
    const { value, diagnostics } = readFrontMatter(`${yaml}\n${parts.join('\n')}\n`, 1);
    expect(diagnostics).toEqual([]);
    expect(articleSchema.safeParse(value).error?.issues).toBeUndefined();
  });
});

const guide = page('publisher-guide.md');
const blocks = [...guide.matchAll(/^```\n([\s\S]*?)\n```\n/gm)].map(([, source = '']) => source);

describe.skipIf(!hasHandbook)('دليل الناشر', () => {
  test('is read without a fault', () => {
    const { diagnostics } = parseStaticPage({ path: 'pages/publisher-guide.md', text: guide }, { taken: new Set() });
    expect(diagnostics).toEqual([]);
  });

  test('its examples of settings are right', () => {
    const examples = blocks.filter((source) => /^(?:- )?[{\p{Script=Arabic}]/u.test(source));
    expect(examples.length).toBeGreaterThan(5);
    expect(examples.flatMap((source) => parseSettings(filesOf(source)).diagnostics)).toEqual([]);
  });

  test('the commands and options that it names are there', async () => {
    const lines = blocks.flatMap((source) => source.split('\n')).filter((line) => line.includes('nuqta '));
    for (const line of lines) {
      const [, name = '', rest = ''] = /\bnuqta ([a-z-]+)([^|&]*)/.exec(line) ?? [];
      const { options } = (await COMMANDS[name]?.load()) ?? { options: {} };
      const known = Object.keys(options);
      expect([line, known.length > 0]).toEqual([line, true]);
      for (const [, option = ''] of rest.matchAll(/--([a-z-]+)/g)) expect(known).toContain(option);
    }
  });
});

test.skipIf(!hasHandbook)('the README leads to pages of the handbook that are there', () => {
  const links = [...readFileSync(`${root}README.md`, 'utf8').matchAll(/\]\((content\/[^)#:]+)\)/g)];
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(([, target = '']) => !existsSync(root + target))).toEqual([]);
});

const SITE = 'name: س\ndescription: س\naddress: https://a.example\ntimeZone: UTC\n';

/** The file that an example is of, beside a newspaper that is right. */
function filesOf(example: string): Parameters<typeof parseSettings>[0] {
  const right = { site: SITE, sections: '- name: أخبار\n- name: رأي\n', tags: undefined, authors: undefined };
  const files = { ...right, redirects: undefined };
  if (example.startsWith('الصدر')) return { ...files, front: `${example}\n` };
  if (example.startsWith('- الصورة')) return { ...files, adverts: `${example}\n` };
  if (!example.startsWith('- {')) return { ...files, site: `${SITE}${example}\n` };
  const [tags, sources, authors] = example.split('\n');
  return { ...files, tags: `${tags}\n`, sources: `${sources}\n`, authors: `${authors}\n` };
}
