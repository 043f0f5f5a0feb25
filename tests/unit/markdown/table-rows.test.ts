import { describe, expect, test } from 'vitest';
import { NO_TABLE, nextTableState } from '#markdown/table-rows.ts';

const rows = (markdown: string) => {
  let state = NO_TABLE;
  return markdown.split('\n').map((line) => {
    state = nextTableState(state, line);
    return state.isRow;
  });
};

describe('nextTableState', () => {
  test.each([
    ['| أ | ب |\n|---|:-:|\n| ج | د |\n| [ه](/x/) |', [false, true, true, true]],
    ['أ | ب\n-|-\nج | د', [false, true, true]],
    ['نص\n| أ |\n|---|\n| ب |', [false, false, true, true]],
    ['> | أ |\n> |---|\n> | ب |', [false, true, true]],
    ['| أ |\n|---|\n| ب |\n\n| ج |', [false, true, true, false, false]],
  ])('knows the rows of %j', (markdown, expected) => {
    expect(rows(markdown)).toEqual(expected);
  });

  test.each([
    ['a delimiter row at the beginning', '|-|\n[أ](ب|'],
    ['another number of cells', '| أ | ب |\n|---|\n[أ](ب|'],
    ['an escaped pipe', 'أ\\|ب\n-|-\n[أ](ب|'],
    ['nothing but pipes', '|\n|-|\n[أ](ب|'],
    ['a definition above', '[^1]: أ|ب\n-|-\n[أ](ب|'],
    ['a list above', '- أ|ب\n-|-\n[أ](ب|'],
    ['another depth of quotes', '> | أ |\n|---|\n[أ](ب|'],
    ['code', '    | أ |\n    |---|\n[أ](ب|'],
  ])('does not trust %s', (_name, markdown) => {
    expect(rows(markdown)).toEqual(markdown.split('\n').map(() => false));
  });

  test.each(['> ب', '- ب', '1. ب', '# ب', '```', '<b>', ':::note', '    ب'])('a table ends at «%s»', (line) => {
    expect(rows(`| أ |\n|---|\n| ب |\n${line}\n[أ](ب|`).slice(3)).toEqual([false, false]);
  });
});
