import { describe, expect, test } from 'vitest';
import { articleSchema } from '#articles/schema.ts';
import { stableId } from '#importers/stable-id.ts';

describe('stableId', () => {
  test('the same parts give the same id, on any machine', () => {
    expect(stableId('json-lines', 'الواحة', '1508')).toBe('imported-9ry66cp52x');
  });

  test('parts are not run together', () => {
    expect(stableId('ab', 'c')).not.toBe(stableId('a', 'bc'));
  });

  test('every id passes the schema, and thousands do not clash', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => stableId('مصدر', String(index)));
    expect(new Set(ids).size).toBe(5000);
    expect(ids.filter((id) => !articleSchema.shape.id.safeParse(id).success)).toEqual([]);
  });
});
