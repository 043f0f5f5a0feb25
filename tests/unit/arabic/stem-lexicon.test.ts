import { describe, expect, test } from 'vitest';
import { BARE, DUAL, FEMININE, HUMAN_PLURAL, PRONOUN } from '#arabic/stem-endings.ts';
import { createLexicon } from '#arabic/stem-lexicon.ts';

const lexicon = createLexicon({ nouns: 'زعفشنط', words: 'شقحطب' });

describe('createLexicon', () => {
  test('gives a broken plural the key of its singular', () => {
    expect(lexicon.nominals.get('صحف')?.key).toBe('صحيفة');
    expect(lexicon.nominals.get('وزراء')?.key).toBe('وزير');
  });

  test('leaves a form that is also a lemma to the lemma', () => {
    expect(lexicon.nominals.get('حكم')?.key).toBe('حكم');
  });

  test('lets nothing follow a name, and the feminine and the plural follow an adjective', () => {
    expect(lexicon.nominals.get('سلمان')?.endings).toBe(BARE);
    expect((lexicon.nominals.get('سياسي')?.endings ?? 0) & (FEMININE | HUMAN_PLURAL)).toBe(FEMININE | HUMAN_PLURAL);
  });

  test('enters the stems that change before an ending, without letting them stand alone', () => {
    const changed = lexicon.nominals.get('مستوا');
    expect(changed).toEqual({ key: 'مستوى', endings: PRONOUN });
    expect((lexicon.nominals.get('لقاي')?.endings ?? 0) & (BARE | DUAL)).toBe(DUAL);
  });

  test('lets endings follow a mined noun, and none a mined word', () => {
    expect((lexicon.nominals.get('زعفشنط')?.endings ?? 0) & PRONOUN).toBe(PRONOUN);
    expect(lexicon.nominals.get('شقحطب')?.endings).toBe(BARE);
  });

  test('derives verbal noun and participle of the longer verbs', () => {
    expect(lexicon.nominals.get('متمتع')?.key).toBe('متمتع');
    expect(lexicon.nominals.get('انفجار')?.key).toBe('انفجار');
    expect(lexicon.feminines.get('مشارك')).toBe('مشاركة');
  });

  test('reads a present of two possible verbs as that of the first form', () => {
    expect(lexicon.presents.get('دخل')).toBe('دخل');
    expect(lexicon.presents.get('علن')).toBe('اعلن');
  });
});
