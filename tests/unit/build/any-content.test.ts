import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCheckedEdition } from '#build/load-checked-edition.ts';
import { type Diagnostic, diagnosticText, formatDiagnostic } from '#diagnostics/diagnostic.ts';
import { LANGUAGES } from '#messages/language.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const GOOD = join(PROJECT, 'tests/fixtures/content');
const SETTINGS = ['site', 'sections', 'tags', 'authors', 'redirects'];
const RUNS = 40;
/** Milliseconds; these are many small loads, and the machine may be slow. */
const PATIENCE = 120_000;

let folder: string;
let loads = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-any-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Loads a content folder of these files, the settings of the good one where none are given. */
function diagnosticsOf(files: Files): readonly Diagnostic[] {
  loads += 1;
  const content = join(folder, String(loads));
  const all = {
    ...Object.fromEntries(SETTINGS.map((name) => [`${name}.yaml`, readFileSync(join(GOOD, `${name}.yaml`))])),
    ...files,
  };
  for (const [path, bytes] of Object.entries(all)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), bytes);
  }
  const { diagnostics } = loadCheckedEdition({
    contentFolder: content,
    cacheFolder: join(folder, 'cache'),
    projectFolder: PROJECT,
    now: Date.parse('2026-11-23T09:00:00Z'),
    drafts: false,
  });
  rmSync(content, { recursive: true });
  return diagnostics;
}

/** Every problem names a file that is there, a place in it, and what to do, on one line. */
function expectSound(diagnostics: readonly Diagnostic[], files: Files): void {
  for (const diagnostic of diagnostics) {
    expect(diagnostic.line).toBeGreaterThanOrEqual(1);
    expect(diagnostic.column).toBeGreaterThanOrEqual(1);
    for (const language of LANGUAGES)
      expect(formatDiagnostic(diagnostic, { language, terminal: false })).not.toMatch(
        /[\p{Cc}\u202E]|undefined|\[object|Invalid input/u,
      );
    expect(diagnosticText(diagnostic, 'en')).toMatch(/\S\. \S/);
    const bytes = files[diagnostic.file ?? ''];
    if (bytes === undefined) continue;
    const lines = Buffer.from(bytes)
      .toString('utf8')
      .split(/\r\n|\r|\n/).length;
    expect(diagnostic.line).toBeLessThanOrEqual(lines + 1);
  }
}

const KEYS = [
  'title',
  'العنوان',
  'date',
  'section',
  'kind',
  'summary',
  'authors',
  'sources',
  'tags',
  'breaking',
  'image',
  'related',
  'next',
  'corrections',
  'withdrawn',
  'slug',
  'id',
  'draft',
  'name',
  'label',
  'aliases',
  'from',
  'to',
  'url',
  'file',
  'alt',
  '__proto__',
  'constructor',
  'تاريخ',
  '<<',
  '',
];
const key = fc.constantFrom(...KEYS);
const scalar = fc.oneof(
  fc.constantFrom(
    'خبر',
    '2026-11-01',
    '2026-02-30',
    'سياسة',
    'true',
    '~',
    '5',
    '""',
    '"\\u202E"',
    '"\\0"',
    '*a',
    '&a ب',
    '!!js/function x',
    '|',
    '>-',
    '-',
    '%x',
    '/a/../b',
    'javascript:alert(1)',
    '../x',
    '\u200B',
    '\u{1F54A}',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const { flow } = fc.letrec<{ flow: string }>((tie) => ({
  flow: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('flow'), { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
    fc
      .array(fc.tuple(key, tie('flow')), { maxLength: 3 })
      .map((pairs) => `{${pairs.map((pair) => pair.join(': ')).join(', ')}}`),
  ),
}));
const line = fc.oneof(
  fc
    .tuple(fc.constantFrom('', '', '  ', '- ', '\t'), key, flow)
    .map(([indent, name, value]) => `${indent}${name}: ${value}`),
  fc.tuple(fc.constantFrom('- ', '  - ', ''), flow).map((parts) => parts.join('')),
  fc.constantFrom('---', '...', '# x', ''),
);
const yaml = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# أ',
        '> ',
        '- ',
        '[أ](',
        ')',
        '![',
        '](x.png)',
        '<p>',
        '</p>',
        '<script>',
        '::related[',
        ']',
        ':::note[أ]',
        ':::',
        '| أ | ب |',
        '|--|--|',
        '[^1]',
        '[^1]: ',
        '\n',
        '\n\n',
        '`',
        '```',
        '**',
        '&#x202E;',
        '\u202E',
        '\0',
        '[أ](a.md#',
        'http://',
        '%zz',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

describe('loadEdition on anything', () => {
  test(
    'bytes without meaning are refused, not thrown at',
    () => {
      fc.assert(
        fc.property(
          fc.uint8Array({ maxLength: 400 }),
          fc.constantFrom('articles/a.md', 'pages/a.md', ...SETTINGS.map((name) => `${name}.yaml`)),
          (bytes, path) => {
            const files = { [path]: bytes };
            expectSound(diagnosticsOf(files), files);
          },
        ),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );

  test(
    'front matter of any shape gives an article or problems',
    () => {
      fc.assert(
        fc.property(yaml, markdown, (front, body) => {
          const files = { 'articles/a.md': `---\n${front}\n---\n${body}` };
          expectSound(diagnosticsOf(files), files);
        }),
        { numRuns: RUNS * 3 },
      );
    },
    PATIENCE,
  );

  test(
    'any text under good front matter gives an article or problems',
    () => {
      const front = '---\ntitle: خبر\ndate: 2026-11-01\nsection: سياسة\n---\n';
      fc.assert(
        fc.property(markdown, (body) => {
          const files = { 'articles/a.md': front + body, 'articles/b.md': `${front}[أ](a.md) [ب](a.md#x)` };
          expectSound(diagnosticsOf(files), files);
        }),
        { numRuns: RUNS * 2 },
      );
    },
    PATIENCE,
  );

  test(
    'settings of any shape give settings or problems',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...SETTINGS), yaml, (name, text) => {
          const files = {
            [`${name}.yaml`]: text,
            'articles/a.md': '---\ntitle: خبر\ndate: 2026-11-01\nsection: سياسة\n---\n',
          };
          expectSound(diagnosticsOf(files), files);
        }),
        { numRuns: RUNS * 3 },
      );
    },
    PATIENCE,
  );

  test(
    'any file name is read or refused',
    () => {
      const name = fc
        .string({ unit: 'binary', minLength: 1, maxLength: 20 })
        .map((text) => text.toWellFormed().replace(/[/\0]/g, ''));
      fc.assert(
        fc.property(name, (file) => {
          const files = { [`articles/${file}.md`]: '---\ntitle: خبر\ndate: 2026-11-01\nsection: سياسة\n---\n' };
          expectSound(diagnosticsOf(files), {});
        }),
        { numRuns: RUNS },
      );
    },
    PATIENCE,
  );
});
