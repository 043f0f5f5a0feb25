import { describe, expect, test } from 'vitest';
import type { BodyDraft } from '#markdown/body-draft.ts';
import { cutAtMarks, markPart, withoutMarks } from '#markdown/body-mark.ts';

describe('cutAtMarks', () => {
  test('puts every part back where its mark stands', () => {
    const draft: BodyDraft = { firstLine: 1, parts: [], headings: [] };
    const first = markPart(draft, { type: 'anchor', id: 'أ' });
    const second = markPart(draft, { type: 'anchor', id: 'ب' });
    const html = `<a href="${first}">1</a>${second}${first}`;
    const anchor = (id: string) => ({ type: 'anchor', id });
    expect(cutAtMarks(html, draft.parts)).toEqual(['<a href="', anchor('أ'), '">1</a>', anchor('ب'), anchor('أ')]);
    expect(withoutMarks(html)).toBe('<a href="">1</a>');
  });

  test('leaves HTML without marks whole, and nothing of nothing', () => {
    expect(cutAtMarks('<p>1</p>', [])).toEqual(['<p>1</p>']);
    expect(cutAtMarks('', [])).toEqual([]);
  });
});
