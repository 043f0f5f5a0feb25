import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDateFormatter, type DateStyle, parseIsoDate } from '#arabic/dates.ts';
import { createTimeZone } from '#arabic/time-zone.ts';

const RIYADH: DateStyle = { timeZone: 'Asia/Riyadh', digits: 'latn', months: 'gregorian', hijri: true };
const MORNING = Date.parse('2026-11-23T06:42:00Z');
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

describe('createDateFormatter', () => {
  test('writes dates and times in the site’s zone', () => {
    const dates = createDateFormatter(RIYADH);
    expect(dates.date(MORNING)).toBe('الاثنين 23 نوفمبر 2026');
    expect(dates.shortDate(MORNING)).toBe('23 نوفمبر 2026');
    expect(dates.dayMonth(MORNING)).toBe('23 نوفمبر');
    expect(dates.weekday(MORNING)).toBe('الاثنين');
    expect(dates.time(MORNING)).toBe('09:42');
    expect(dates.hijri(MORNING)).toBe('13 جمادى الآخرة 1448\u00a0هـ');
    expect(dates.month(2026, 11)).toBe('نوفمبر 2026');
    expect(dates.monthName(1)).toBe('يناير');
    expect(dates.year(2026)).toBe('2026');
    expect(dates.iso(MORNING)).toBe('2026-11-23T09:42:00+03:00');
    expect(dates.isoDate(MORNING)).toBe('2026-11-23');
    expect(dates.parts(MORNING)).toEqual({ year: 2026, month: 11, day: 23, hour: 9, minute: 42, weekday: 1 });
  });

  test('writes digits as the site sets them, but never in ISO dates', () => {
    const dates = createDateFormatter({ ...RIYADH, digits: 'arab' });
    expect(dates.date(MORNING)).toBe('الاثنين ٢٣ نوفمبر ٢٠٢٦');
    expect(dates.time(MORNING)).toBe('٠٩:٤٢');
    expect(dates.hijri(MORNING)).toBe('١٣ جمادى الآخرة ١٤٤٨\u00a0هـ');
    expect(dates.month(2026, 11)).toBe('نوفمبر ٢٠٢٦');
    expect(dates.year(2026)).toBe('٢٠٢٦');
    expect(dates.iso(MORNING)).toBe('2026-11-23T09:42:00+03:00');
    expect(dates.isoDate(MORNING)).toBe('2026-11-23');
  });

  test.each([
    ['gregorian', 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'],
    ['levant', 'كانون الثاني,شباط,آذار,نيسان,أيار,حزيران,تموز,آب,أيلول,تشرين الأول,تشرين الثاني,كانون الأول'],
    ['morocco', 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'],
    ['maghreb', 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'],
  ] as const)('names the months as in %s', (months, names) => {
    const dates = createDateFormatter({ ...RIYADH, months });
    const written = Array.from({ length: 12 }, (_, index) => dates.monthName(index + 1));
    expect(written).toEqual(names.split(months === 'levant' ? ',' : ' '));
  });

  test('names the days of a week', () => {
    const dates = createDateFormatter({ ...RIYADH, timeZone: 'UTC' });
    const days = Array.from({ length: 7 }, (_, day) => dates.weekday(Date.UTC(2026, 10, 22 + day)));
    expect(days).toEqual(['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']);
  });

  test.each([
    // First days of years and months by the Umm al-Qura calendar.
    ['2026-06-16', '1 محرم 1448\u00a0هـ'],
    ['2025-06-26', '1 محرم 1447\u00a0هـ'],
    ['2026-02-18', '1 رمضان 1447\u00a0هـ'],
    ['2026-03-20', '1 شوال 1447\u00a0هـ'],
    ['2024-04-10', '1 شوال 1445\u00a0هـ'],
  ])('%s is %s', (written, hijri) => {
    const dates = createDateFormatter({ ...RIYADH, timeZone: 'UTC' });
    expect(dates.hijri(Date.parse(written))).toBe(hijri);
  });

  test('the Hijri day is the day in the site’s zone', () => {
    const lateEvening = Date.parse('2026-06-15T22:30:00Z');
    expect(createDateFormatter(RIYADH).hijri(lateEvening)).toBe('1 محرم 1448\u00a0هـ');
    expect(createDateFormatter({ ...RIYADH, timeZone: 'UTC' }).hijri(lateEvening)).toMatch(
      /^(29|30) ذو الحجة 1447\u00a0هـ$/,
    );
  });

  test('a site without Hijri dates has none', () => {
    expect(createDateFormatter({ ...RIYADH, hijri: false }).hijri(MORNING)).toBe('');
  });

  test('the date, the clock and the offset follow the clocks forward and back', () => {
    const dates = createDateFormatter({ ...RIYADH, timeZone: 'Asia/Beirut', months: 'levant' });
    expect(dates.iso(Date.parse('2024-03-30T21:59:00Z'))).toBe('2024-03-30T23:59:00+02:00');
    expect(dates.iso(Date.parse('2024-03-30T22:00:00Z'))).toBe('2024-03-31T01:00:00+03:00');
    expect(dates.date(Date.parse('2024-03-30T22:00:00Z'))).toBe('الأحد 31 آذار 2024');
    expect(dates.time(Date.parse('2024-03-30T22:00:00Z'))).toBe('01:00');
  });

  test.each([
    ['America/New_York', '2026-07-15T02:00:00Z', '2026-07-14T22:00:00-04:00'],
    ['America/St_Johns', '2026-01-15T00:00:00Z', '2026-01-14T20:30:00-03:30'],
    ['Asia/Kathmandu', '2026-01-15T00:00:00Z', '2026-01-15T05:45:00+05:45'],
    ['UTC', '2026-01-15T00:00:00Z', '2026-01-15T00:00:00+00:00'],
  ])('in %s an offset is written with its sign and minutes', (timeZone, written, iso) => {
    expect(createDateFormatter({ ...RIYADH, timeZone }).iso(Date.parse(written))).toBe(iso);
  });

  test('what it writes has no direction marks, and its ISO form is the same moment', () => {
    const formatters = (['latn', 'arab'] as const).flatMap((digits) =>
      (['gregorian', 'levant', 'morocco', 'maghreb'] as const).map((months) =>
        createDateFormatter({ timeZone: 'Africa/Cairo', digits, months, hijri: true }),
      ),
    );
    const minutes = fc.integer({ min: Date.UTC(1800, 0, 2) / 60_000, max: Date.UTC(2200, 11, 30) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...formatters), (minute, dates) => {
        const epoch = minute * 60_000;
        const texts = [dates.date(epoch), dates.time(epoch), dates.hijri(epoch), dates.iso(epoch)];
        for (const text of texts) expect(text).not.toMatch(INVISIBLE);
        expect(texts.join(' ')).not.toMatch(/undefined|NaN/);
        expect(Date.parse(dates.iso(epoch))).toBe(epoch);
      }),
    );
  });

  test('parts are those that Intl gives', () => {
    const dates = createDateFormatter({ ...RIYADH, timeZone: 'Africa/Casablanca' });
    const clock = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
      timeZone: 'Africa/Casablanca',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const pad = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2040, 0, 1) }), (epoch) => {
        const { year, month, day, hour, minute } = dates.parts(epoch);
        expect(`${pad(day)}/${pad(month)}/${year}, ${pad(hour)}:${pad(minute)}`).toBe(clock.format(epoch));
      }),
    );
  });
});

describe('parseIsoDate', () => {
  test.each([
    ['2026-11-23', '2026-11-22T22:00:00.000Z', false],
    ['2026-11-23T09:30', '2026-11-23T07:30:00.000Z', true],
    ['2026-11-23 09:30', '2026-11-23T07:30:00.000Z', true],
    ['2026-11-23T09:30:15', '2026-11-23T07:30:15.000Z', true],
    ['2026-11-23T09:30:15.250', '2026-11-23T07:30:15.000Z', true],
    ['2026-11-23T09:30Z', '2026-11-23T09:30:00.000Z', true],
    ['2026-11-23T09:30:00+03:00', '2026-11-23T06:30:00.000Z', true],
    ['2026-11-23T09:30:00-0330', '2026-11-23T13:00:00.000Z', true],
    ['2026-11-23 09:30 +03:00', '2026-11-23T06:30:00.000Z', true],
    ['  2026-11-23  ', '2026-11-22T22:00:00.000Z', false],
    ['٢٠٢٦-١١-٢٣', '2026-11-22T22:00:00.000Z', false],
    ['۲۰۲۶-۱۱-۲۳', '2026-11-22T22:00:00.000Z', false],
    ['2024-02-29', '2024-02-28T22:00:00.000Z', false],
    ['2000-02-29T00:00Z', '2000-02-29T00:00:00.000Z', true],
    ['1800-01-01T00:00Z', '1800-01-01T00:00:00.000Z', true],
    ['2200-12-31T23:59Z', '2200-12-31T23:59:00.000Z', true],
    // Midnight does not exist on this day in Beirut.
    ['2024-03-31', '2024-03-30T22:00:00.000Z', false],
  ])('«%s» in Beirut is %s', (text, iso, hasTime) => {
    expect(parseIsoDate(text, 'Asia/Beirut')).toEqual({ epoch: Date.parse(iso), hasTime });
  });

  test.each([
    ['', 'not-iso'],
    ['0', 'not-iso'],
    ['2026', 'not-iso'],
    ['2026-11', 'not-iso'],
    ['20260-01-01', 'not-iso'],
    ['20261123', 'not-iso'],
    ['03/04/2026', 'not-iso'],
    ['23-11-2026', 'not-iso'],
    ['2026-1-3', 'not-iso'],
    ['2026/11/23', 'not-iso'],
    ['-2026-11-23', 'not-iso'],
    ['2026-11-23T', 'not-iso'],
    ['2026-11-23T09', 'not-iso'],
    ['2026-11-23Z', 'not-iso'],
    ['2026-11-23T09:30 صباحا', 'not-iso'],
    ['Mon, 23 Nov 2026', 'not-iso'],
    ['أمس', 'not-iso'],
    ['2026-02-30', 'no-such-day'],
    ['2026-02-29', 'no-such-day'],
    ['1900-02-29', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['2026-00-10', 'no-such-day'],
    ['2026-11-00', 'no-such-day'],
    ['2026-04-31', 'no-such-day'],
    ['2026-11-23T24:00', 'no-such-time'],
    ['2026-11-23T09:60', 'no-such-time'],
    ['2026-11-23T09:30:60', 'no-such-time'],
    ['2026-11-23T09:30+15:00', 'no-such-offset'],
    ['2026-11-23T09:30+03:60', 'no-such-offset'],
    ['1799-12-31', 'year-out-of-range'],
    ['2201-01-01', 'year-out-of-range'],
    ['0000-01-01', 'year-out-of-range'],
    ['1448-06-13', 'year-out-of-range'],
  ])('«%s» is refused: %s', (text, error) => {
    expect(parseIsoDate(text, 'Asia/Beirut')).toEqual({ error });
  });

  test('takes a zone made once, as well as its name', () => {
    const zone = createTimeZone('Asia/Beirut');
    expect(parseIsoDate('2026-11-23T09:30', zone)).toEqual(parseIsoDate('2026-11-23T09:30', 'Asia/Beirut'));
  });

  test('reads back what a formatter writes', () => {
    const dates = createDateFormatter({ ...RIYADH, timeZone: 'Africa/Cairo' });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1950, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }), (second) => {
        const epoch = second * 1000;
        expect(parseIsoDate(dates.iso(epoch), dates.zone)).toEqual({ epoch, hasTime: true });
      }),
    );
  });

  test('never throws, and gives a moment or a fault', () => {
    const pieces = fc.array(fc.constantFrom('2026', '11', '-', ':', 'T', 'Z', ' ', '+', '03', '٢٣', '99', '00', 'x'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(pieces, (texts) => {
        const parsed = parseIsoDate(texts.join(''), 'UTC');
        expect('error' in parsed || Number.isFinite(parsed.epoch)).toBe(true);
      }),
    );
  });
});
