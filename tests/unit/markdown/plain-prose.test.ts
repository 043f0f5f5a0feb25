import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { plainProse } from '#markdown/plain-prose.ts';

/** The same text with a link definition nobody uses: it shows nothing and keeps the whole chain at work. */
const byTheWholeChain = (markdown: string) => parseBody(`${markdown}\n\n[غير-مستعمل]: /\n`, { firstLine: 1 });
const compared = ({ body, headings, wordCount, opening, diagnostics }: ReturnType<typeof parseBody>) => ({
  diagnostics: diagnostics.filter(({ rule }) => rule !== 'definition-unused'),
  html: body.parts.join('').trimEnd(),
  text: body.text,
  headings,
  wordCount,
  opening,
});

const PIECES = [
  'قال الوزير',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n \n',
  'إن «القمة»',
  '، ',
  'في 16/17 مايو',
  'Reuters',
  '1280 × 960',
  '- ',
  '-',
  '---',
  '+ ',
  '1. ',
  '12) ',
  '2026.',
  '===',
  '=',
  '    ',
  '"',
  "'",
  '(نقطة)',
  ':',
  '…',
  '\u200F',
  '\u00A0',
  '$5',
  '\n\n## عنوان فرعي\n\n',
  '\n### Reuters\n',
  '#### ',
  '## ',
  '#',
  ' ##',
  '%',
];

describe('plainProse', () => {
  test.each([
    ['spaces within a line', `كلمة${' '.repeat(150_000)}كلمة`],
    ['letters of a heading', `## ${'أ'.repeat(150_000)}`],
    ['signs of a heading', `## أ${' #'.repeat(70_000)} أ`],
  ])('takes no more than one look at %s', (_name, markdown) => {
    expect(parseBody(markdown, { firstLine: 1 }).diagnostics).toEqual([]);
  });

  test.each([
    'فقرة واحدة.',
    'فقرة أولى.\n\nفقرة ثانية «مقتبسة» عن Reuters.',
    'سطر\nثم سطر.',
    '  مسافة في البدء.',
    'أ\n\n## عنوان\n\nب',
    '## عنوان\nب',
    '',
  ])('reads %j', (markdown) => {
    expect(plainProse(markdown)).toBeDefined();
  });

  test.each([
    '**غامق**',
    '- قائمة',
    '1. قائمة',
    '# عنوان',
    '## عنوان ##',
    'أ # ب',
    '##عنوان',
    ' ## عنوان',
    'عنوان\n===',
    'عنوان\n---',
    '---',
    '    شيفرة',
    'كسر  \nسطر',
    '> قول',
    '::related[أ]',
    'https://x.example',
    '<b>',
    '&amp;',
    'أ\tب',
    'أ\r\nب',
    '[أ](ب)',
  ])('leaves %j to the parser', (markdown) => {
    expect(plainProse(markdown)).toBeUndefined();
  });

  test('gives what the whole chain gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }), (pieces) => {
        const markdown = pieces.join('');
        fc.pre(plainProse(markdown) !== undefined);
        expect(compared(parseBody(markdown, { firstLine: 1 }))).toEqual(compared(byTheWholeChain(markdown)));
      }),
      { numRuns: 700 },
    );
  });
});
