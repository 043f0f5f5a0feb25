import { describe, expect, test } from 'vitest';
import { escapeHtml } from '#components/escape-html.ts';

describe('escapeHtml', () => {
  test.each([
    ['«السلام» أولًا', '«السلام» أولًا'],
    ['<script>', '&lt;script&gt;'],
    ['قال "نعم" & مضى', 'قال &quot;نعم&quot; &amp; مضى'],
    ['&amp;', '&amp;amp;'],
  ])('%s → %s', (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });
});
