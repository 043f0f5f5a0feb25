import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { parseFront } from '#site/parse-front.ts';
import { inEnglish } from '../messages/in-english.ts';

const SECTIONS = [
  { name: 'سياسة', slug: 'سياسة' },
  { name: 'اقتصاد', slug: 'economy' },
];

function parse(text: string | undefined, sections: typeof SECTIONS | undefined = SECTIONS) {
  const diagnostics: Diagnostic[] = [];
  const plan = parseFront(text, { timeZone: 'Asia/Beirut', sections }, (diagnostic) => diagnostics.push(diagnostic));
  return { plan, found: diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`), diagnostics };
}

describe('parseFront', () => {
  test('the same plan in both languages', () => {
    const english = parse(
      'shape: event\nlead: { article: قمة, until: 2026-11-23T18:00 }\nsecond: [أ, ب]\nbands:\n  - { section: economy, shape: deep, lead: ج }\noff:\n  - د\n  - section: سياسة\n',
    ).plan;
    const arabic = parse(
      'الهيئة: حدث\nالصدر: { المقال: قمة, حتى: 2026-11-23T18:00 }\nالتالية: [أ, ب]\nالأبواب:\n  - { القسم: اقتصاد, الهيئة: غامر, الصدر: ج }\nخارج الأولى:\n  - د\n  - القسم: سياسة\n',
    ).plan;
    const plain = (plan: unknown) => JSON.parse(JSON.stringify(plan, (key, value) => (key === 'column' ? 0 : value)));
    expect(plain(arabic)).toEqual(plain(english));
    expect(english).toMatchObject({
      shape: { is: 'event' },
      lead: { written: 'قمة', until: Date.parse('2026-11-23T18:00:00+02:00'), line: 2 },
      second: [{ written: 'أ' }, { written: 'ب' }],
      bands: [{ section: 'economy', shape: 'deep', lead: { written: 'ج' } }],
      off: [{ written: 'د' }, { section: 'سياسة' }],
    });
  });

  test('a day without a time holds to its end', () => {
    const { plan } = parse('lead: { article: قمة, until: 2026-11-23 }');
    expect(plan?.lead?.until).toBe(Date.parse('2026-11-24T00:00:00+02:00'));
  });

  test.each([
    [undefined, undefined],
    ['', undefined],
    ['# لا شيء بعد\n', undefined],
  ])('%j is no plan', (text, expected) => {
    expect(parse(text)).toMatchObject({ plan: expected, found: [] });
  });

  test.each<[string, string]>([
    ['- قمة', '1:1 mapping-expected'],
    ['leed: قمة', '1:1 key-unknown'],
    ['shape: كبير', '1:8 word-unknown'],
    ['second: قمة', '1:9 list-expected'],
    ['bands:\n  - section: رياضة', '2:14 front-section-unknown'],
    ['bands:\n  - shape: deep', '2:5 text-missing'],
    ['lead:\n  article: قمة\n  until: غدًا', '3:10 until-form'],
    ['off:\n  - {}', '2:5 front-off-form'],
    ['off:\n  - { article: قمة, section: سياسة }', '2:5 front-off-form'],
    ['الصدر:\n  مقال: قمة', '2:3 key-unknown'],
  ])('%j is refused at its place', (text, expected) => {
    expect(parse(text).found).toContain(expected);
  });

  test('a misspelt section is corrected', () => {
    expect(inEnglish(parse('bands:\n  - section: اقتصادد').diagnostics)[0]?.message).toBe(
      'There is no section "اقتصادد". Did you mean "اقتصاد"?',
    );
  });

  test('no section is unknown while sections.yaml has errors', () => {
    const diagnostics: Diagnostic[] = [];
    const context = { timeZone: 'UTC', sections: undefined };
    parseFront('bands:\n  - section: رياضة', context, (diagnostic) => diagnostics.push(diagnostic));
    expect(diagnostics).toEqual([]);
  });
});
