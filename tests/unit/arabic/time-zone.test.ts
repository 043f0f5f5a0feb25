import { describe, expect, test } from 'vitest';
import { createTimeZone, isTimeZone } from '#arabic/time-zone.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

describe('isTimeZone', () => {
  test.each(['Asia/Beirut', 'Asia/Riyadh', 'Africa/Cairo', 'UTC'])('knows %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each(['Beirut', 'Asia/Beyrouth', '', 'بيروت', '+25:00'])('does not know «%s»', (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});

describe('createTimeZone', () => {
  test('throws for a name it does not know', () => {
    expect(() => createTimeZone('Beirut')).toThrow(RangeError);
  });

  test.each([
    ['Asia/Riyadh', '2026-11-23T00:00:00Z', 3 * HOUR],
    ['Asia/Beirut', '2026-01-15T00:00:00Z', 2 * HOUR],
    ['Asia/Beirut', '2026-07-15T00:00:00Z', 3 * HOUR],
    ['Asia/Tehran', '2026-07-15T00:00:00Z', 3.5 * HOUR],
    ['America/New_York', '2026-07-15T00:00:00Z', -4 * HOUR],
    ['UTC', '2026-07-15T00:00:00Z', 0],
    // Two sides of the minute at which Beirut's clocks went forward.
    ['Asia/Beirut', '2024-03-30T21:59:59Z', 2 * HOUR],
    ['Asia/Beirut', '2024-03-30T22:00:00Z', 3 * HOUR],
    // Local mean time, +03:06:52, is cut to minutes.
    ['Asia/Riyadh', '1850-01-01T00:00:00Z', 3 * HOUR + 7 * MINUTE],
  ])('in %s at %s', (name, written, offset) => {
    expect(createTimeZone(name).offsetAt(Date.parse(written))).toBe(offset);
  });

  test('gives the same offset however often and in whatever order it is asked', () => {
    const zone = createTimeZone('Africa/Cairo');
    const epochs = Array.from({ length: 2000 }, (_, index) => Date.UTC(2023, 0, 1) + index * 13.37 * HOUR);
    const forward = epochs.map(zone.offsetAt);
    const backward = epochs.toReversed().map(createTimeZone('Africa/Cairo').offsetAt).toReversed();
    expect(forward).toEqual(backward);
    expect(new Set(forward)).toEqual(new Set([2 * HOUR, 3 * HOUR]));
  });

  test.each([
    ['Asia/Riyadh', Date.UTC(2026, 10, 23, 9, 30), '2026-11-23T06:30:00.000Z'],
    ['UTC', Date.UTC(2026, 10, 23, 9, 30), '2026-11-23T09:30:00.000Z'],
    // Skipped: midnight to one o'clock in Beirut; it is read as one o'clock.
    ['Asia/Beirut', Date.UTC(2024, 2, 31, 0, 0), '2024-03-30T22:00:00.000Z'],
    ['Asia/Beirut', Date.UTC(2024, 2, 31, 0, 30), '2024-03-30T22:30:00.000Z'],
    ['Asia/Beirut', Date.UTC(2024, 2, 31, 1, 0), '2024-03-30T22:00:00.000Z'],
    // Twice: half past eleven in the evening in Beirut; the earlier is meant.
    ['Asia/Beirut', Date.UTC(2024, 9, 26, 23, 30), '2024-10-26T20:30:00.000Z'],
    ['Asia/Beirut', Date.UTC(2024, 9, 27, 0, 0), '2024-10-26T22:00:00.000Z'],
    ['America/New_York', Date.UTC(2026, 2, 8, 2, 30), '2026-03-08T07:30:00.000Z'],
    ['America/New_York', Date.UTC(2026, 10, 1, 1, 30), '2026-11-01T05:30:00.000Z'],
    // A whole day that Samoa left out.
    ['Pacific/Apia', Date.UTC(2011, 11, 30, 12, 0), '2011-12-30T22:00:00.000Z'],
  ])('in %s the wall time %d is one moment', (name, wallTime, iso) => {
    expect(new Date(createTimeZone(name).epochOf(wallTime)).toISOString()).toBe(iso);
  });

  test('a wall time that exists leads to a moment that shows it', () => {
    const zone = createTimeZone('Asia/Beirut');
    for (let index = 0; index < 3000; index += 1) {
      const epoch = Date.UTC(2020, 0, 1) + index * 17 * HOUR;
      const wallTime = epoch + zone.offsetAt(epoch);
      const again = zone.epochOf(wallTime);
      expect(again + zone.offsetAt(again)).toBe(wallTime);
    }
  });
});
