import { describe, expect, test } from 'vitest';
import { parseSettings } from '#site/parse-settings.ts';
import { siteSchema } from '#site/site-schema.ts';
import { inEnglish } from '../messages/in-english.ts';

const ENGLISH = 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\n';
const parse = (site: string, sections = '- name: سياسة\n') =>
  parseSettings({ site, sections, tags: undefined, authors: undefined, redirects: undefined });
const messages = (site: string, sections?: string) =>
  inEnglish(parse(site, sections).diagnostics).map(({ file, line, column, rule, message }) => ({
    at: `${file}:${line}:${column} ${rule}`,
    message,
  }));

describe('site.yaml', () => {
  test('every key has an Arabic name of its own and a description', () => {
    const metas = Object.entries(siteSchema.shape).map(([key, schema]) => ({
      key,
      ...(schema.meta() as { arabic?: string; description?: string }),
    }));
    expect(metas.filter(({ arabic, description }) => !arabic || !description)).toEqual([]);
    const names = metas.flatMap(({ arabic }) => String(arabic).split('|'));
    expect(new Set(names).size).toBe(names.length);
  });

  test('is the same in Arabic and in English', () => {
    const english = parse(
      `${ENGLISH}timeZone: Africa/Tripoli\ndigits: arab\nmonths: levant\nhijri: false\npageSize: 12\nfeeds:\n  full: 30\n  formats:\n    tags: [rss, atom]\ncolours:\n  accent: "#0b6250"\n`,
    );
    const arabic = parse(
      'الاسم: نقطة\nالتعريف: صحيفة\nالعنوان: https://nuqta.example\nالمنطقة الزمنية: Africa/Tripoli\nالأرقام: مشرقية\nالشهور: شامية\nالهجري: لا\nطول القائمة: ١٢\nالخلاصات:\n  الرئيسة: 30\n  الصيغ:\n    الوسوم: [rss, atom]\nالألوان:\n  الأول: "#0B6250"\n',
    );
    expect(arabic.diagnostics).toEqual([]);
    expect(english.diagnostics).toEqual([]);
    expect(arabic.settings.site).toEqual(english.settings.site);
    expect(arabic.settings.site).toMatchObject({ digits: 'arab', months: 'levant', hijri: false, pageSize: 12 });
  });

  test('a key in both languages is one key', () => {
    expect(messages(`${ENGLISH}الاسم: أخرى\n`)).toMatchObject([{ at: 'site.yaml:4:1 yaml-key-twice' }]);
  });

  test.each([
    ['country: LY', { months: 'gregorian', digits: 'latn' }],
    ['البلد: سورية', { months: 'levant', digits: 'latn' }],
    ['البلد: مصر', { months: 'gregorian', digits: 'arab' }],
    ['البلد: مصر\nالأرقام: غربية', { months: 'gregorian', digits: 'latn' }],
    ['البلد: الجزائر\nmonths: morocco', { months: 'morocco', digits: 'latn' }],
    ['', { months: 'gregorian', digits: 'latn' }],
  ])('months and digits of «%s»', (written, expected) => {
    const { settings, diagnostics } = parse(`${ENGLISH}${written}\n`);
    expect(diagnostics).toEqual([]);
    expect(settings.site).toMatchObject(expected);
  });

  test.each([
    ['hijri: ربما', 'site.yaml:4:8 yes-no', 'true'],
    ['pageSize: كثير', 'site.yaml:4:11 number-not-whole', '2 to 500'],
    ['الشهور: رومية', 'site.yaml:4:9 word-unknown', 'شامية'],
    ['الأرقم: غربية', 'site.yaml:4:1 key-unknown', 'الأرقام'],
    ['الخلاصات:\n  الرئسية: 3', 'site.yaml:5:3 key-unknown', 'الرئيسة'],
    ['colours:\n  accent: #b3161f', 'site.yaml:5:11 colour-missing', 'in quotes'],
    ['colours:\n  accent: أحمر', 'site.yaml:5:11 colour-form', 'in quotes'],
    ['colours:\n  second: "#ffee00"', 'site.yaml:5:11 colour-pale', '"#776f07"'],
  ])('refuses «%s» at %s', (written, at, advice) => {
    const found = messages(`${ENGLISH}${written}\n`);
    expect(found.map((one) => one.at)).toEqual([at]);
    expect(found[0]?.message).toContain(advice);
  });
});

describe('sections.yaml', () => {
  test.each([
    ['- الاسم: سياسة\n  اللون: لازورد\n', 'lapis'],
    ['- name: سياسة\n', 'cinnabar'],
    ['- name: سياسة\n  pigment: "#556B2F"\n', 'colour-556b2f'],
    ['- name: سياسة\n  pigment: 0b6250\n', 'colour-0b6250'],
  ])('%j has the pigment %s', (sections, pigment) => {
    const { settings, diagnostics } = parse(ENGLISH, sections);
    expect(diagnostics).toEqual([]);
    expect(settings.sections[0]?.pigment).toBe(pigment);
  });

  test.each([
    ['pigment: بنفسجي', 'pigment-unknown', 'لازورد'],
    ['pigment: "#ffee00"', 'colour-pale', '"#776f07"'],
    ['pigment: #556b2f', 'colour-missing', 'in quotes'],
    ['pigment: 123456', 'colour-form', 'in quotes'],
  ])('refuses «%s» as %s', (written, rule, advice) => {
    const found = messages(ENGLISH, `- name: سياسة\n  ${written}\n`);
    expect(found.map(({ at }) => at.replace(/:\d+ /, ' '))).toEqual([`sections.yaml:2 ${rule}`]);
    expect(found[0]?.message).toContain(advice);
  });
});
