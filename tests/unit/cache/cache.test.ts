import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Cache, openCache } from '#cache/cache.ts';

interface Meta {
  readonly headline: string;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-cache-test-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const WORDS = ['السلام', 'القمة', 'مدرسة', 'مسؤول', 'هاربين', 'الخط'];

function open(version = '1'): Cache<Meta> {
  return openCache<Meta>(folder, version);
}

function fill(words: readonly string[], version = '1'): void {
  const cache = open(version);
  for (const word of words) if (cache.get(word) === undefined) cache.put(word, { headline: word }, `<p>${word}</p>`);
  cache.commit();
  cache.close();
}

function filesOf(extension: string): string[] {
  return readdirSync(folder).filter((file) => file.endsWith(extension));
}

describe('openCache', () => {
  test('gives back in a later run what an earlier one put', () => {
    fill(WORDS);
    const cache = open();
    for (const word of WORDS) {
      expect(cache.get(word)).toEqual({ headline: word });
      expect(cache.readBody(word)).toBe(`<p>${word}</p>`);
    }
    expect(cache.get('غير موجود')).toBeUndefined();
    expect(cache.readBody('غير موجود')).toBeUndefined();
  });

  test('gives back at once what was put, before and after the commit', () => {
    const cache = open();
    cache.put('قمة', { headline: 'القمة' }, 'متن');
    expect(cache.get('قمة')).toEqual({ headline: 'القمة' });
    expect(cache.readBody('قمة')).toBe('متن');
    cache.commit();
    expect(cache.get('قمة')).toEqual({ headline: 'القمة' });
    expect(cache.readBody('قمة')).toBe('متن');
  });

  test('keeps an empty body and a body larger than one batch', () => {
    const large = 'نقطة '.repeat(400_000);
    const cache = open();
    cache.put('فارغ', { headline: '' }, '');
    cache.put('طويل', { headline: 'طويل' }, large);
    cache.put('بعده', { headline: 'بعده' }, 'ثالث');
    cache.commit();
    const again = open();
    expect(again.readBody('فارغ')).toBe('');
    expect(again.readBody('طويل')).toBe(large);
    expect(again.readBody('بعده')).toBe('ثالث');
  });

  test('shows nothing of a run that never committed', () => {
    const cache = open();
    cache.put('قمة', { headline: 'القمة' }, 'متن');
    expect(open().get('قمة')).toBeUndefined();
  });

  test('sees nothing of another version and drops it at the next commit', () => {
    fill(WORDS, '1');
    const cache = open('2');
    expect(cache.get('السلام')).toBeUndefined();
    cache.put('السلام', { headline: 'جديد' }, 'جديد');
    cache.commit();
    expect(filesOf('.index')).toHaveLength(1);
    expect(filesOf('.pack')).toHaveLength(1);
    expect(open('1').get('السلام')).toBeUndefined();
    expect(open('2').get('السلام')).toEqual({ headline: 'جديد' });
  });

  test('writes a small new segment for one new entry and leaves the old one alone', () => {
    fill(WORDS);
    const before = filesOf('.pack');
    fill([...WORDS, 'جديد']);
    const after = filesOf('.pack');
    expect(after).toHaveLength(2);
    expect(after).toContain(before[0]);
    expect(open().get('السلام')).toEqual({ headline: 'السلام' });
    expect(open().get('جديد')).toEqual({ headline: 'جديد' });
  });

  test('does not grow without end: unused entries go, segments are merged', () => {
    fill(WORDS);
    fill(WORDS.slice(0, 3));
    expect(open().get('هاربين')).toBeUndefined();
    expect(open().readBody('القمة')).toBe('<p>القمة</p>');
    const words = [...WORDS];
    for (let run = 0; run < 12; run += 1) {
      words.push(`كلمة ${run}`);
      fill(words);
    }
    expect(filesOf('.pack').length).toBeLessThanOrEqual(9);
    const cache = open();
    for (const word of words) expect(cache.readBody(word)).toBe(`<p>${word}</p>`);
  });

  test('the newest value of a key counts', () => {
    fill(['قمة']);
    const cache = open();
    cache.put('قمة', { headline: 'بعد' }, 'بعد');
    cache.commit();
    expect(open().get('قمة')).toEqual({ headline: 'بعد' });
    expect(open().readBody('قمة')).toBe('بعد');
  });

  test('leaves a segment that another build finished in the meantime', () => {
    const slow = open();
    fill(['سريع']);
    slow.put('بطيء', { headline: 'بطيء' }, '');
    slow.commit();
    expect(open().get('سريع')).toEqual({ headline: 'سريع' });
    expect(open().get('بطيء')).toEqual({ headline: 'بطيء' });
  });
});

describe('a damaged cache', () => {
  function only(extension: string): string {
    return join(folder, filesOf(extension)[0] ?? '');
  }

  const damage: readonly (readonly [string, () => void])[] = [
    ['an index cut short', () => truncateSync(only('.index'), 50)],
    ['an empty index', () => truncateSync(only('.index'), 0)],
    [
      'an index with one wrong byte',
      () => {
        const bytes = readFileSync(only('.index'));
        bytes[40] = (bytes[40] ?? 0) ^ 1;
        writeFileSync(only('.index'), bytes);
      },
    ],
    ['a pack that is gone', () => rmSync(only('.pack'))],
    ['an empty pack', () => truncateSync(only('.pack'), 0)],
  ];

  test.each(damage)('%s is a miss, and the next run mends it', (_name, harm) => {
    fill(WORDS);
    harm();
    expect(open().get('السلام')).toBeUndefined();
    fill(WORDS);
    const cache = open();
    for (const word of WORDS) expect(cache.readBody(word)).toBe(`<p>${word}</p>`);
  });

  test('a pack cut short loses only the entries behind the cut', () => {
    fill(WORDS);
    truncateSync(only('.pack'), readFileSync(only('.pack')).length - 1);
    const cache = open();
    const lost = WORDS.filter((word) => cache.get(word) === undefined);
    expect(lost).toEqual([WORDS.at(-1)]);
  });

  test('a wrong byte in a body makes that body a miss', () => {
    fill(WORDS);
    const bytes = readFileSync(only('.pack'));
    const at = bytes.indexOf('<p>القمة</p>', 0, 'utf16le');
    bytes[at + 2] = 0x71;
    writeFileSync(only('.pack'), bytes);
    expect(open().readBody('القمة')).toBeUndefined();
    expect(open().readBody('السلام')).toBe('<p>السلام</p>');
  });

  test('a folder that cannot be made is replaced by a temporary one, with a warning', () => {
    const file = join(folder, 'ملف');
    writeFileSync(file, '');
    const cache = openCache<Meta>(join(file, 'cache'), '1');
    expect(cache.warnings).toHaveLength(1);
    expect(cache.warnings[0]).toContain('cannot be used');
    cache.put('قمة', { headline: 'القمة' }, 'متن');
    cache.commit();
    expect(openCache<Meta>(cache.folder, '1').readBody('قمة')).toBe('متن');
    rmSync(cache.folder, { recursive: true });
  });

  test('strange files in the folder are left alone', () => {
    mkdirSync(join(folder, 'مجلد'));
    writeFileSync(join(folder, 'notes.txt'), 'ملاحظة');
    fill(WORDS);
    expect(readdirSync(folder)).toContain('notes.txt');
    expect(readdirSync(folder)).toContain('مجلد');
  });
});
