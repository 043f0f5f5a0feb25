import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BuildOptions, readBuildOptions } from '#build/build-options.ts';
import { checkContent } from '#build/check-content.ts';
import { openCheckMemory } from '#build/check-memory.ts';
import { ADDRESSES_FILE, stringifyAddresses } from '#output/published-addresses.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const NOW = '2026-11-23T09:00:00Z';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-check-'));
  write('content/site.yaml', 'name: س\ndescription: س\naddress: https://a.example\ntimeZone: UTC\n');
  write('content/sections.yaml', '- name: أخبار\n');
  article('خبر', '2026-11-20');
  article('غد', '2026-11-24T09:00Z');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function article(name: string, date: string, body = 'نص.'): void {
  write(`content/articles/${name}.md`, `---\ntitle: ${name}\ndate: ${date}\nsection: أخبار\n---\n${body}\n`);
}

function options(now = NOW, more: Readonly<Record<string, string>> = {}): BuildOptions {
  const environment = {
    NUQTA_CONTENT: join(folder, 'content'),
    NUQTA_CACHE: join(folder, 'cache'),
    NUQTA_OUT: join(folder, 'dist'),
    NUQTA_NOW: now,
    ...more,
  };
  return readBuildOptions(environment, PROJECT, 0);
}

async function check() {
  const found = await checkContent(options());
  openCheckMemory(options(), true).write(found, 2);
  return found;
}

const known = (asked = options()) => openCheckMemory(asked, true).read();

describe('openCheckMemory', () => {
  test('knows what was found while nothing changes', async () => {
    expect(known()).toBeUndefined();
    const { diagnostics } = await check();
    expect(diagnostics.map(({ severity }) => severity)).toContain('notice');
    expect(known()).toMatchObject({ diagnostics, articles: 2 });
  });

  test.each<[string, () => void]>([
    ['a file is saved', () => article('خبر', '2026-11-20', 'نص آخر.')],
    ['a file is added', () => article('ثالث', '2026-11-21')],
    ['a file is gone', () => rmSync(join(folder, 'content/articles/غد.md'))],
    ['a file is added that cannot be used', () => write('content/tag.yaml', '- label: س\n')],
    ['a folder is named wrongly', () => write('content/article/x.md', 'نص')],
    ['a link leads nowhere', () => symlinkSync('nowhere.md', join(folder, 'content/articles/رابط.md'))],
    ['a setting is another', () => write('content/strings.yaml', 'readAlso: اقرأ كذلك\n')],
    ['the site in place is another', () => write(`dist/${ADDRESSES_FILE}`, stringifyAddresses([['x', '/2026/x/']]))],
  ])('knows nothing when %s', async (_, change) => {
    await check();
    change();
    expect(known()).toBeUndefined();
  });

  test('knows nothing for another moment, address or preview', async () => {
    await check();
    expect(known(options('2026-11-23T10:00:00Z'))).toBeDefined();
    // The article of tomorrow is due.
    expect(known(options('2026-11-24T09:00:00Z'))).toBeUndefined();
    expect(known(options('2026-11-23T08:00:00Z'))).toBeUndefined();
    expect(known(options(NOW, { NUQTA_SITE: 'https://b.example' }))).toBeUndefined();
    expect(known(options(NOW, { NUQTA_DRAFTS: '1' }))).toBeUndefined();
  });

  test('errors are found anew each time', async () => {
    await check();
    article('خبر', 'متى؟');
    await check();
    expect(known()).toBeUndefined();
  });

  test('a damaged note is none', async () => {
    await check();
    const [note = ''] = readdirSync(join(folder, 'cache/checks'));
    write(`cache/checks/${note}`, '{"diagnostics":[]}');
    expect(known()).toBeUndefined();
  });
});
