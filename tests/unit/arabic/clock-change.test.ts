import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockChangeAt } from '#arabic/dates.ts';
import { createTimeZone } from '#arabic/time-zone.ts';

const change = (zone: string, text: string) => clockChangeAt(text, createTimeZone(zone));

describe('clockChangeAt', () => {
  test.each([
    ['Asia/Beirut', '2026-03-29T00:30', '2026-03-28T23:59', '2026-03-29T01:00'],
    ['Asia/Beirut', '2026-03-29T00:00', '2026-03-28T23:59', '2026-03-29T01:00'],
    ['Africa/Cairo', '2026-04-24T00:15', '2026-04-23T23:59', '2026-04-24T01:00'],
    ['America/New_York', '2026-03-08T02:30:59', '2026-03-08T01:59', '2026-03-08T03:00'],
    // Half an hour only.
    ['Australia/Lord_Howe', '2026-10-04T02:10', '2026-10-04T01:59', '2026-10-04T02:30'],
    // The whole day was left out.
    ['Pacific/Apia', '2011-12-30', '2011-12-29T23:59', '2011-12-31T00:00'],
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-29T23:59', '2011-12-31T00:00'],
  ])('in %s nobody saw %s', (zone, text, before, after) => {
    expect(change(zone, text)).toEqual({ kind: 'skipped', before, after });
  });

  test.each([
    ['Asia/Beirut', '2026-10-24T23:30', '2026-10-24T23:30:00+03:00', '2026-10-24T23:30:00+02:00'],
    ['America/New_York', '2026-11-01T01:00', '2026-11-01T01:00:00-04:00', '2026-11-01T01:00:00-05:00'],
    // The clocks of Ramadan.
    ['Africa/Casablanca', '2026-02-15T02:30', '2026-02-15T02:30:00+01:00', '2026-02-15T02:30:00+00:00'],
  ])('in %s everybody saw %s twice', (zone, text, first, second) => {
    expect(change(zone, text)).toEqual({ kind: 'twice', first, second });
  });

  test.each([
    ['Asia/Beirut', '2026-03-29'],
    ['Asia/Beirut', '2026-03-29T00:30+02:00'],
    ['Asia/Beirut', '2026-03-29T01:00'],
    ['Asia/Beirut', '2026-03-28T23:59'],
    ['Asia/Beirut', '2026-10-24T22:59'],
    ['Asia/Beirut', '2026-10-25'],
    ['Asia/Riyadh', '2026-03-29T00:30'],
    ['Asia/Beirut', 'no date'],
  ])('in %s there is nothing to say about %s', (zone, text) => {
    expect(change(zone, text)).toBeUndefined();
  });

  test('a time is skipped exactly where no moment shows it', () => {
    const zone = createTimeZone('Asia/Beirut');
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2030, 0) }), (epoch) => {
        const wall = epoch + zone.offsetAt(epoch);
        expect(zone.epochsOf(wall)).toContain(epoch);
      }),
    );
  });
});
