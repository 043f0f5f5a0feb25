import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bidiClasses } from '#arabic/bidi/bidi-class.ts';
import { foreignPhrases } from '#arabic/bidi/foreign-phrases.ts';

const phrases = (text: string): string[] =>
  foreignPhrases({ text, classes: bidiClasses(text) }).map(({ start, end }) => text.slice(start, end));

const KINDS = readFileSync(new URL('../../../fixtures/direction/phrases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '));

describe('foreignPhrases', () => {
  test.each(KINDS)('takes %s as one piece', (phrase) => {
    expect(phrases(`قرأت عن ${phrase} في الصحف.`)).toEqual([phrase]);
    expect(phrases(`قرأت عن ${phrase}، ثم مضيت.`)).toEqual([phrase]);
    expect(phrases(`قرأت «${phrase}» أمس.`)).toEqual([phrase]);
    expect(phrases(`قرأت اسمها (${phrase}) أمس.`)).toEqual([phrase]);
    expect(phrases(`قرأت و${phrase} أمس.`)).toEqual([phrase]);
  });

  test.each([
    ['في عام 2007 Apple أطلقت هاتفها', ['Apple'], 'a year before a name'],
    ['القناة 2 BBC تنقل المباراة', ['BBC'], 'a number of the noun before it'],
    ['باعت Apple 50 مليون جهاز', ['Apple'], 'a number that counts what follows'],
    ['باعت Apple 12 جهازًا', ['Apple'], 'a number that counts what follows'],
    ['ارتفع سهم Apple 3.5% أمس', ['Apple'], 'a figure with per cent'],
    ['فازت Barcelona 2-1 على ضيفها', ['Barcelona'], 'a score'],
    ['دوري Premier League 2015-2016 انتهى', ['Premier League'], 'a span of years'],
    ['على BBC 20:30 مساءً', ['BBC'], 'an hour'],
    ['أعلنت Apple وGoogle، ثم Meta', ['Apple', 'Google', 'Meta'], 'names with و or ، between them'],
    ['هو من Apple. Google ردت', ['Apple', 'Google'], 'names with a full stop between them'],
    ['وكالات (AFP) Reuters قالت', ['AFP', 'Reuters'], 'a bracket that closes between them'],
    ['شركة Apple (صاحبة Mac) ردت', ['Apple', 'Mac'], 'a bracket with Arabic'],
    ['"Vogue", "Elle" مجلتان', ['Vogue', 'Elle'], 'two names in quotation marks'],
    ['زرت موقع site.com.', ['site.com'], 'the dot of the sentence'],
    ['قرأت Vogue... ثم نمت', ['Vogue'], 'an ellipsis'],
    ['هل تعرف Windows?', ['Windows'], 'the mark of an Arabic question'],
    ['جربت Linux!', ['Linux'], 'the mark of the sentence'],
    ['ثم قال .Apple بدأت', ['Apple'], 'a dot that lost its space'],
    ['الرياض -Reuters', ['Reuters'], 'a dash that lost its space'],
    ['أحمد/Apple', ['Apple'], 'a slash behind an Arabic word'],
    ['الوسم tweets# انتشر', ['tweets'], 'a hash on the wrong side'],
  ])('in «%s» takes %j: apart stays %s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  test('takes an address with its Arabic letters, up to Arabic punctuation', () => {
    expect(phrases('زوروا https://example.org/تقرير، ثم www.example.org؟')).toEqual([
      'https://example.org/تقرير',
      'www.example.org',
    ]);
  });

  test('takes what guillemets hold as a whole where it holds no Arabic', () => {
    expect(phrases('فيلم «12 Angry Men.» وفيلم «(500) Days of Summer»')).toEqual([
      '12 Angry Men.',
      '(500) Days of Summer',
    ]);
  });

  test.each(['', 'نص عربي 2024', '٥٪', '🙂', '\u200e'])('finds none in «%s»', (text) => {
    expect(phrases(text)).toEqual([]);
  });
});
