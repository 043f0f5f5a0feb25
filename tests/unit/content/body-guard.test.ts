import { afterEach, describe, expect, test } from 'vitest';
import { cutFrontMatter } from '#articles/front-matter.ts';
import { type BodyGuard, createBodyGuard, needsGuard, TIME_LIMIT_RULE } from '#content/body-guard.ts';
import { parseBody } from '#markdown/parse-body.ts';

const FRONT = '---\ntitle: خبر\n---\n';
const LONG = `${'كلمة طويلة في نص طويل. '.repeat(20)}\n\n## عنوان\n\n`.repeat(60);
const source = (body: string) => cutFrontMatter(FRONT + body);

let guard: BodyGuard | undefined;
afterEach(() => guard?.close());

describe('needsGuard', () => {
  test.each([
    ['an ordinary article', 'نص **غامق** و[رابط](a.md).\n\n'.repeat(100), false],
    ['a long one', LONG, true],
    ['a short one of many signs', 'أ\n==\n'.repeat(600), true],
    ['a list of two thousand lines', '- أ\n'.repeat(2_000), true],
    ['hyphens within words', 'أ-ب '.repeat(2_000), false],
  ])('%s', (_name, markdown, expected) => {
    expect(needsGuard(markdown)).toBe(expected);
  });
});

describe('createBodyGuard', () => {
  test('leaves an ordinary article to be parsed at once', () => {
    guard = createBodyGuard();
    expect(guard.parse(source('نص.'))).toBeUndefined();
  });

  test('gives for a long text what parsing it at once gives, time after time', () => {
    guard = createBodyGuard();
    const expected = parseBody(LONG, { firstLine: 4 });
    expect(guard.parse(source(LONG))).toEqual(expected);
    expect(guard.parse(source(LONG))).toEqual(expected);
  });

  test('ends a text that takes too long, names its line, and goes on with the next', () => {
    guard = createBodyGuard(1);
    const slow = guard.parse(source('a ا '.repeat(100_000)));
    expect(slow?.diagnostics).toMatchObject([{ line: 4, severity: 'error', rule: TIME_LIMIT_RULE }]);
    expect(slow?.body).toEqual({ parts: [], text: '' });
    guard.close();
    guard = createBodyGuard();
    expect(guard.parse(source(LONG))?.diagnostics).toEqual([]);
  });

  test('a text without front matter is left to the parser of articles', () => {
    guard = createBodyGuard();
    expect(guard.parse(cutFrontMatter(LONG))).toBeUndefined();
  });
});
