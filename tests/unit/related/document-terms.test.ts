import { describe, expect, test } from 'vitest';
import { countTerms, FIELDS, LEAD_WORDS, SUBJECT_LETTERS, TERM_KINDS, TEXT_LETTERS } from '#related/document-terms.ts';
import type { RelatedDocument } from '#related/related-document.ts';
import { spaceAnalyzer } from './stand-in-analyzer.ts';

function document(parts: Partial<RelatedDocument>): RelatedDocument {
  return { permalink: '/', epoch: 0, headline: '', text: '', tags: [], sources: [], chosen: [], ...parts };
}

/** The counts of one field by kind, sorted, so that numbers of terms do not matter. */
function countsOf(documents: readonly RelatedDocument[], at: number, field: (typeof FIELDS)[number]) {
  const { counts, kinds } = countTerms(documents, spaceAnalyzer);
  const row = at * FIELDS.length + FIELDS.indexOf(field);
  const byKind: Record<string, number[]> = { word: [], stem: [], name: [] };
  for (let place = counts.starts[row] ?? 0; place < (counts.starts[row + 1] ?? 0); place += 1) {
    const kind = TERM_KINDS[kinds[counts.terms[place] ?? 0] ?? 0];
    if (kind !== undefined) byKind[kind]?.push(counts.values[place] ?? 0);
  }
  for (const values of Object.values(byKind)) values.sort((one, other) => one - other);
  return byKind;
}

describe('countTerms', () => {
  test('counts words and stems apart: two forms of one stem are two words and one stem', () => {
    const documents = [document({ text: 'الميناء والميناء رصيف' })];
    expect(countsOf(documents, 0, 'text')).toEqual({ word: [1, 1, 1], stem: [1, 2], name: [] });
  });

  test('a tag counts in the headline of its article', () => {
    const documents = [document({ headline: 'افتتاح رصيف', tags: ['الميناء'] })];
    expect(countsOf(documents, 0, 'headline')).toEqual({ word: [1, 1], stem: [1, 1], name: [1] });
  });

  test('a name that is some article’s tag is found in every text, with «و» and «ال» or without', () => {
    const documents = [
      document({ tags: ['البحر الأحمر'] }),
      document({ text: 'سفن في البحر الأحمر والبحر الأحمر هادئ' }),
      document({ text: 'البحر هادئ' }),
    ];
    expect(countsOf(documents, 1, 'text')['name']).toEqual([2]);
    expect(countsOf(documents, 2, 'text')['name']).toEqual([]);
  });

  test('two spellings of a tag with one stem are one term', () => {
    const documents = [document({ tags: ['الصين'] }), document({ tags: ['صين'] })];
    const { kinds } = countTerms(documents, spaceAnalyzer);
    expect([...kinds].filter((kind) => TERM_KINDS[kind] === 'name')).toHaveLength(1);
  });

  test('the lead ends after its words, the text goes on', () => {
    const words = Array.from({ length: LEAD_WORDS + 5 }, (_, at) => `كلمة${at}`);
    const documents = [document({ text: words.join(' ') })];
    expect(countsOf(documents, 0, 'lead')['word']).toHaveLength(LEAD_WORDS);
    expect(countsOf(documents, 0, 'text')['word']).toHaveLength(LEAD_WORDS + 5);
  });

  test('what comes after the opening is counted apart, up to its limit, and no word is cut', () => {
    const word = 'مدينة';
    const documents = [document({ text: `${word} `.repeat(SUBJECT_LETTERS) })];
    const length = word.length + 1;
    const inOpening = Math.floor(TEXT_LETTERS / length);
    expect(countsOf(documents, 0, 'text')['word']).toEqual([inOpening]);
    expect(countsOf(documents, 0, 'rest')['word']).toEqual([Math.floor((SUBJECT_LETTERS - TEXT_LETTERS) / length)]);
  });
});
