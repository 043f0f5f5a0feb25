import { describe, expect, test } from 'vitest';
import { splitBlocks } from '#views/split-blocks.ts';

const address = (part: number): string => `/m/x/${part + 1}/`;
const paragraph = (words: string): string => `<p>${words}</p>`;

describe('splitBlocks', () => {
  test('leaves a short text as it is', () => {
    expect(splitBlocks('<p>أ</p><p>ب</p>', 100, address)).toEqual(['<p>أ</p><p>ب</p>']);
  });

  test('divides between outermost blocks only, and loses nothing', () => {
    const list = `<ul><li>${'ب'.repeat(30)}</li><li>ج</li></ul>`;
    const html = `${paragraph('أ'.repeat(20))}\n${list}${paragraph('د'.repeat(20))}<hr>${paragraph('ه')}`;
    const parts = splitBlocks(html, 40, address);
    expect(parts.join('')).toBe(html);
    expect(parts).toHaveLength(3);
    expect(parts[1]?.trim()).toBe(list);
  });

  test('keeps a heading with the paragraph under it', () => {
    const html = `${paragraph('أ'.repeat(30))}<h2 id="ثانيا">ثانيا</h2>${paragraph('ب'.repeat(30))}`;
    expect(splitBlocks(html, 70, address).map((part) => part.includes('<h2'))).toEqual([false, true]);
  });

  test('does not take a sign in an attribute for the end of a tag', () => {
    const html = `<p title="أ > ب </p>">${'أ'.repeat(20)}</p><p>ب</p>`;
    expect(splitBlocks(html, 30, address)).toEqual([`<p title="أ > ب </p>">${'أ'.repeat(20)}</p>`, '<p>ب</p>']);
  });

  test('leads from a footnote mark to the part that has the note, and back', () => {
    const call = `<p>${'أ'.repeat(30)}<a id="call" href="#${encodeURIComponent('حاشية')}">1</a></p>`;
    const note =
      '<section><p id="حاشية">نص <a href="#call">عودة</a> <a href="#call-2">هنا</a> <i id="call-2"></i></p></section>';
    const [first, second] = splitBlocks(call + note, 60, address);
    expect(first).toContain(`href="/m/x/2/#${encodeURIComponent('حاشية')}"`);
    expect(second).toContain('href="/m/x/1/#call"');
    expect(second).toContain('href="#call-2"');
  });
});
