import { describe, expect, test } from 'vitest';
import { CATALOGUE, type MessageId } from '#messages/catalogue.ts';
import { defineTexts } from '#messages/message.ts';
import { NOUNS } from '#messages/nouns.ts';
import { says } from '#messages/says.ts';

const PLACEHOLDER = /%\{([^}]*)\}/g;
const entries = Object.entries(CATALOGUE);

function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, inner = '']) => inner);
}

describe('catalogue', () => {
  test.each(entries)('%s: both languages name the same parameters', (_id, { en, ar }) => {
    const names = (text: string) => new Set(placeholders(text).map((inner) => inner.split(':')[0]));
    expect(names(ar)).toEqual(names(en));
  });

  test.each(entries)('%s: a placeholder is a name, or a name and a known noun', (_id, { en, ar }) => {
    for (const inner of [...placeholders(en), ...placeholders(ar)]) {
      const [name = '', noun] = inner.split(':');
      expect(name).toMatch(/^[a-zA-Z]+$/);
      if (noun !== undefined) expect(['either', ...Object.keys(NOUNS)]).toContain(noun);
    }
  });

  test.each(entries)('%s: the Arabic text is Arabic, whole and without a Latin comma', (id, { ar }) => {
    expect(ar).toMatch(/[\u0621-\u064a]{2}/);
    expect(ar).not.toMatch(/[\u0621-\u064a][,;?]|[\u202a-\u202e]| {2}|\.\.|\bTODO\b/);
    // A part stands inside of another text.
    if (!/-(?:part|title)\//.test(id)) expect(ar).toMatch(/[.؟…:،»)}\n]$/);
  });

  test.each(Object.keys(CATALOGUE))('%s: a rule, and perhaps a variant, in kebab-case', (id) => {
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
  });
});

describe('what does not compile', () => {
  test('a missing parameter, a stranger, a text without its other language', () => {
    expect(says('heading-empty')).toEqual({ rule: 'heading-empty', message: 'heading-empty', params: {} });
    // @ts-expect-error the parameter is missing
    says('footnote-twice');
    // @ts-expect-error it has another name
    says('footnote-twice', { title: 'أ' });
    // @ts-expect-error a number is counted
    says('lines-joined', { count: 'ثلاثة' });
    // @ts-expect-error there is no such message
    says('no-such-rule' satisfies MessageId);
    // @ts-expect-error the Arabic text is missing
    defineTexts({ a: { en: 'A.' } });
    // @ts-expect-error the Arabic text names another parameter
    defineTexts({ a: { en: 'A %{name}.', ar: 'أ %{other}.' } });
    // @ts-expect-error the Arabic text lacks the parameter
    defineTexts({ a: { en: 'A %{name}.', ar: 'أ.' } });
  });
});
