import { describe, expect, test } from 'vitest';
import { DIRECTIVES } from '#markdown/directives.ts';
import { parseBody } from '#markdown/parse-body.ts';
import { inEnglish } from '../messages/in-english.ts';

const rulesOf = (markdown: string) => parseBody(markdown, { firstLine: 1 }).diagnostics.map(({ rule }) => rule);

describe('remarkConstructs', () => {
  test('a name in Arabic does what the English one does', () => {
    const inside = '- **أ**: ب';
    for (const { name, arabic, form } of DIRECTIVES) {
      if (form === 'leaf') continue;
      const written = (word: string) => parseBody(`:::${word}[ج]\n${inside}\n:::`, { firstLine: 1 });
      for (const alias of arabic) {
        expect(written(alias).body).toEqual(written(name).body);
        expect(written(alias).diagnostics.map(({ rule }) => rule)).toEqual(
          written(name).diagnostics.map(({ rule }) => rule),
        );
      }
    }
  });

  test.each([
    ['an unknown name', ':::nota[أ]\nب\n:::', ['directive-unknown']],
    ['a card between fences', ':::related[أ]\n:::', ['directive-form']],
    ['a note on one line', '::note[أ]', ['directive-form']],
    ['an unknown attribute', '::related[أ]{x=1}', ['directive-attribute']],
    ['a fence that stays open', ':::note[أ]\nب', ['directive-open']],
    ['a fence closed by a shorter one', '::::note[أ]\nب\n:::', ['directive-stray', 'directive-open']],
    ['a space after the colons', '::: note\n\nب', ['directive-stray']],
    ['a closing fence alone', 'أ\n\n:::', ['directive-stray']],
    ['a card inside a line', 'نص ::related[أ]', ['directive-inline']],
    ['a card after one colon', 'نص :embed[أ]{url="x"}', ['directive-inline']],
    ['a colon before a word of prose', 'قال:related نعم [أ]', []],
    ['a note inside a line', 'نص :::حاشية[أ]', ['directive-inline']],
    ['no fault', '::::aside[أ]\n:::facts\n- **ب**: ج\n:::\n::::', []],
    ['colons in prose', 'قال:نعم :: و:لا[x]{y} 09:30', []],
    ['a fence in code', '```\n:::note\n```\n\n::related[أ]', []],
  ])('reports %s', (_name, markdown, rules) => {
    expect(rulesOf(markdown).sort()).toEqual([...rules].sort());
  });

  test('suggests the nearest name, in either language', () => {
    const message = (markdown: string) => inEnglish(parseBody(markdown, { firstLine: 1 }).diagnostics)[0]?.message;
    expect(message(':::nots\nأ\n:::')).toContain('"note"');
    expect(message(':::حاشيه\nأ\n:::')).toContain('"حاشية"');
  });

  test('what is not a directive stays exactly as written', () => {
    const prose = 'قال :نعم[لا]{x="y"} ثم :smile: و::x[y] في 09:30';
    expect(parseBody(`${prose}\n\n::related[أ]`, { firstLine: 1 }).body.text).toBe(prose);
  });
});
