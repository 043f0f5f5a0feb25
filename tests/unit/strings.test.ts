import { describe, expect, test } from 'vitest';
import { strings } from '#strings.ts';

/** Every sentence with its key, nested ones too. */
function sentences(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => sentences(inner, `${key}.${name}`));
}

/** The hints are lines of an article's file, with its keys and indents: not sentences of the interface. */
const all = sentences(strings).filter(([key, text]) => text !== '' && !key.startsWith('.newArticleHints'));

describe('strings', () => {
  test.each(all)('%s is Arabic without English left over: %s', (_, text) => {
    const words = text.replace(/\{[a-z]+\}/g, '').replace(/rss\.xml|RSS|OPML|JSON|Atom|Feed/g, '');
    expect(words).not.toMatch(/[A-Za-z]/);
  });

  test.each(all)('%s has no hamza on a joining alif: %s', (_, text) => {
    // اقرأ، ابحث، انسخ، افتح، اطبع، استمع، اشترك: imperatives of the first form and of VII to X.
    expect(text).not.toMatch(/(?<!\p{L})إ(?:قرأ|بحث|نسخ|فتح|طبع|ستمع|شترك|ذهب|قفل|ضغط|ختر|نقر)(?!\p{L})/u);
  });

  test.each(all)('%s ends its words well: %s', (_, text) => {
    expect(text).not.toMatch(/(?<!\p{L})(?:الى|التى|الذى|فى|علي ال)(?!\p{L})/u);
    expect(text).toBe(text.normalize('NFC').trim());
  });

  test('the week begins on Saturday, seven days and seven letters', () => {
    expect(strings.weekDays[0]).toBe('السبت');
    expect(strings.weekDays).toHaveLength(7);
    expect(strings.weekDayLetters).toHaveLength(7);
  });
});
