import { describe, expect, test } from 'vitest';
import { relativeTime } from '#client/relative-time.ts';

const now = Date.parse('2026-11-23T12:00:00+03:00');
const at = (time: string) => Date.parse(`2026-11-23T${time}:00+03:00`);

describe('relativeTime', () => {
  test.each([
    [at('11:58'), 'قبل دقيقتين'],
    [at('11:55'), 'قبل 5 دقائق'],
    [at('11:49'), 'قبل 11 دقيقة'],
    [at('11:00'), 'قبل ساعة واحدة'],
    [at('10:00'), 'قبل ساعتين'],
    [at('09:00'), 'قبل 3 ساعات'],
    [at('00:30'), 'قبل 11 ساعة'],
  ])('%d → %s', (then, text) => {
    expect(relativeTime(then, now, 'latn')).toBe(text);
  });

  test('digits follow the site', () => {
    expect(relativeTime(at('09:00'), now, 'arab')).toBe('قبل ٣ ساعات');
  });

  test.each([
    ['a day or more', now - 24 * 3_600_000],
    ['the future', now + 60_000],
    ['this very minute', now - 59_000],
    ['no moment', Number.NaN],
  ])('%s keeps its date', (_, then) => {
    expect(relativeTime(then, now, 'latn')).toBeUndefined();
  });
});
