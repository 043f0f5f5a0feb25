import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const rules = (markdown: string) =>
  parseBody(markdown, { firstLine: 1 }).diagnostics.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);

describe('remarkReportDefinitions', () => {
  test.each([
    ['one that is called', '[أ][ب]\n\n[ب]: /latest/', []],
    ['one that is called by itself', '[ب]\n\n[ب]: /latest/', []],
    ['one that is called nowhere', 'نص.\n\n[المحرر]: قال', ['3 warning definition-unused']],
    ['a second one of the name', '[أ][ب]\n\n[ب]: /latest/\n[ب]: /archive/', ['4 warning definition-twice']],
    ['text in brackets', '\\[المحرر]: قال', []],
  ])('%s', (_name, markdown, expected) => {
    expect(rules(markdown)).toEqual(expected);
  });
});
