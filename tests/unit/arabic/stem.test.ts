import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem, stemKeys } from '#arabic/stem.ts';
import { parseStemmingLists } from '#tools/bench/stemming-lists.ts';
import { scoreStemming } from '#tools/bench/stemming-score.ts';

const read = (half: string) =>
  parseStemmingLists(readFileSync(new URL(`../../fixtures/stemming/${half}.txt`, import.meta.url), 'utf8'));
const share = ({ count, of }: { count: number; of: number }) => count / of;

describe('stem', () => {
  test.each([
    [
      'a clitic and the article',
      ['وزارة', 'الوزارة', 'والوزارة', 'بالوزارة', 'للوزارة', 'وللوزارة', 'لوزارة', 'ووزارة'],
    ],
    ['a pronoun after ة', ['وزارة', 'وزارته', 'وزارتها', 'وزارتهم', 'بوزارته']],
    ['a pronoun after ى', ['مستوى', 'مستواه', 'بمستواها', 'المستويات', 'مستويين']],
    ['a pronoun after ء', ['لقاء', 'لقائه', 'لقاؤه', 'لقاءات', 'لقاءين']],
    ['the dual', ['قرار', 'قراران', 'القرارين']],
    ['the construct plural', ['لاعب', 'لاعبو', 'لاعبي', 'لاعبيه', 'اللاعبون', 'لاعبات']],
    ['a broken plural', ['وزير', 'وزراء', 'الوزراء', 'وزرائها', 'ووزراؤه']],
    ['people of a country', ['روسيا', 'الروسي', 'روسية', 'الروس', 'والروسيين']],
    ['spellings of a name', ['أمريكا', 'أميركا', 'اميركا', 'الأمريكية', 'أميركيون']],
    ['a foreign g in a name', ['شيكاغو', 'شيكاجو', 'وشيكاجو']],
    ['a name without the dots of its ة', ['برشلونة', 'برشلونه', 'ببرشلونه']],
    ['a name in one word and in two', ['فيسبوك', 'فيس بوك', 'الفيس بوك']],
    ['hamza, harakat and tatweel', ['مسؤول', 'مسئول', 'مَسْؤُول', 'مســؤول', 'المسؤولين']],
    ['Egyptian ى for ي and ه for ة', ['حكومة', 'الحكومه', 'حكومة']],
    ['persons of a verb', ['أعلن', 'أعلنت', 'يعلن', 'وتعلن', 'سيعلن', 'أعلنوا', 'أعلنها']],
    ['a defective verb', ['أنهى', 'ينهي', 'ينهون', 'لينهوا']],
    ['a defective verb and its plural', ['أجرى', 'تجري', 'يجرون', 'ليجروا']],
    ['a hollow verb', ['قال', 'قالت', 'يقول', 'ويقولون', 'فقال']],
    ['the alef of tanwin', ['كبير', 'كبيرا', 'كبيرًا', 'كبيراً', 'كبيرة', 'كبار']],
  ])('gives one key through %s', (_, words) => {
    expect(new Set(words.map(stem)).size, words.map((word) => `${word}: ${stem(word)}`).join(' ')).toBe(1);
  });

  test.each([
    ['ة tells words apart', ['زيادة', 'زياد']],
    ['a nisba is not its noun', ['داخلية', 'داخل']],
    ['a preposition is not a name', ['على', 'علي']],
    ['a name of three letters is no other word', ['جده', 'جدة']],
    ['names keep their ends', ['سلمان', 'سلم', 'سليم']],
    ['words of one root', ['كتاب', 'كاتب', 'مكتب', 'مكتبة']],
    ['a town is not its letters', ['لبنان', 'لبن']],
    ['و of the root', ['وفد', 'فد', 'ولد']],
    ['ب and ل of the root', ['بيان', 'بين', 'لجنة', 'جنة']],
    ['a hamza alone', ['إعداد', 'أعداد']],
  ])('gives different keys where %s', (_, words) => {
    expect(new Set(words.map(stem)).size, words.map((word) => `${word}: ${stem(word)}`).join(' ')).toBe(words.length);
  });

  test('reads إعداد and أعداد apart behind prefixes, and أعداد as the plural of عدد', () => {
    expect(stem('وبإعداد')).toBe(stem('الإعداد'));
    expect(stem('بأعداد')).toBe(stem('عدد'));
  });

  test('gives a key to whatever stands between words', () => {
    for (const word of ['2026', '٢٠٢٦', 'NATO', 'x', 'و', 'ال', 'لل', 'ـ', '\u064b', '\ud800', 'ب\udc00', '🙂', 'ﻻ']) {
      expect(stem(word), word).not.toBe('');
    }
    expect(stem('NATO')).toBe('nato');
    expect(stem('')).toBe('');
  });

  test('never gives an empty key and never throws', () => {
    const arabic = fc.string({
      unit: fc.constantFrom(...'ابتكلفوسنميهةىءأإؤئ\u064b\u0651\u0640'),
      minLength: 1,
      maxLength: 12,
    });
    // Any code units, lone surrogates among them.
    const any = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 12 })
      .map((units) => String.fromCharCode(...units));
    fc.assert(fc.property(fc.oneof(arabic, any), (word) => stem(word) !== ''));
  });

  test('gives the key of a word whatever tatweel stands in it', () => {
    const arabic = fc.string({ unit: fc.constantFrom(...'ابتكلفوسنميهةى'), minLength: 3, maxLength: 9 });
    fc.assert(fc.property(arabic, (word) => stem(`${word.slice(0, -1)}ـ${word.slice(-1)}`) === stem(word)));
  });
});

describe('the lists of real words', () => {
  test.each([
    { half: 'tune', groups: 0.97, broken: 0.95, merges: 0.01 },
    { half: 'report', groups: 0.9, broken: 0.9, merges: 0.02 },
    { half: 'drawn', groups: 0.9, broken: 0.9, merges: 0.02 },
  ])('keep their level: $half', ({ half, groups, broken, merges }) => {
    const score = scoreStemming(stem, read(half));
    expect(share(score.wholeGroups)).toBeGreaterThanOrEqual(groups);
    expect(share(score.wholeBrokenGroups)).toBeGreaterThanOrEqual(broken);
    expect(share(score.falseMerges)).toBeLessThanOrEqual(merges);
  });

  test('hold a hundred groups and a hundred pairs, and no group in both halves', () => {
    const [tune, report] = [read('tune'), read('report')];
    expect(tune.groups.length + report.groups.length).toBeGreaterThanOrEqual(100);
    expect(tune.pairs.length + report.pairs.length).toBeGreaterThanOrEqual(100);
    const firsts = new Set(tune.groups.map(({ words }) => words[0]));
    expect(report.groups.filter(({ words }) => firsts.has(words[0]))).toEqual([]);
  });
});

describe('stem, kinds that papers write', () => {
  test.each([
    ['a present in ت of a verb that ends in a vowel', 'يخفي تخفي وستخفي أخفى'],
    ['the same before it is a noun', 'يبني تبني يبنون بنى'],
    ['its plural', 'يسعى يسعون سعوا سعى'],
    ['its plural, fourth form', 'يلغي يلغون يلغوا ألغى'],
    ['a hollow verb in the first person', 'قلت قلنا يقول قال'],
    ['the dual of a round number before its noun', 'ألفي ألفين ألفان ألف'],
    ['both spellings of the hundred', 'مئتي مائتي مئتين مائتان مئة مائة'],
    ['a million twice', 'مليوني مليونين مليون'],
    ['a hamza after ى', 'مبادىء مبادئ'],
    ['a hamza after ي', 'سيء سيئ سيئة'],
    ['a hamza before و', 'رءوس رؤوس رأس'],
    ['what asks', 'أيعقل يعقل'],
    ['what asks, after a conjunction', 'أفيكتب يكتب'],
    ['two objects', 'فسيكفيكهم يكفي كفى'],
    ['a final yeh without dots', 'ينبغى ينبغي'],
    ['a final hamza', 'نقرأ يقرأ قرأ'],
    ['the people of a town', 'قندهار قندهاري قندهارية'],
    ['a plural of four consonants of a listed word', 'قنافذ القنفذ قنفذ'],
    ['of an unlisted one', 'شماريخ شمروخ الشمراخ'],
    ['a month', 'حزيران يونيو بيونيه جوان'],
    ['a foreign name', 'فيرهوفشتات فرهوفشتات'],
    ['a foreign name in another ear', 'هيندنبورغ هندنبرج هيندنبورج'],
    ['a variant of a listed name', 'زيلينسكي زلينسكي زيلنسكي'],
  ])('%s: %s', (_, words) => {
    expect(new Set(words.split(' ').map(stem))).toEqual(new Set([stem(words.split(' ')[0] ?? '')]));
  });

  test.each([
    ['بكسل', 'كسل'],
    ['كانتي', 'أنت'],
    ['مرجان', 'مرج'],
    ['ترك', 'تركيا'],
    ['فخور', 'خور'],
    ['بازل', 'أزل'],
    ['عادت', 'عادى'],
    ['عشان', 'عش'],
    ['منحت', 'منحوت'],
    ['مسروج', 'مسرج'],
  ])('«%s» is not «%s»', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('the bare name of a people is a verb unless it has its article', () => {
    expect(stem('الترك')).toBe(stem('تركيا'));
  });

  test('a form of two words has both keys', () => {
    expect(stemKeys('تبني')).toEqual([stem('بنى'), stem('التبني')]);
    expect(stemKeys('يجري')).toEqual([stem('أجرى'), stem('جرى')]);
    expect(stemKeys('وزير')).toEqual([stem('وزير')]);
    expect(stemKeys('المخطوطات')).toEqual([stem('مخطوطة'), stem('مخطوط')]);
    expect(stemKeys('الطيور')).toEqual([stem('طير'), stem('طائر')]);
  });
});
