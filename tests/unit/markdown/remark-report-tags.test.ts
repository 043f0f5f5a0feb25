import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';
import { inEnglish } from '../messages/in-english.ts';

const found = (markdown: string) =>
  inEnglish(parseBody(markdown, { firstLine: 1 }).diagnostics).map(({ line, severity, rule, message }) =>
    [line, severity, rule, /<[^>]*>/.exec(message)?.[0]].join(' '),
  );

describe('remarkReportTags', () => {
  test.each([
    ['what is closed', '<div>\n\nأ <b>ب</b>\n\n</div>', []],
    ['ends that may be left out', '<ul><li>أ<li>ب</ul>\n\n<p>ج', []],
    ['elements without an end', 'أ<br>ب\n\n<hr>', []],
    ['a table', '<table><tr><td>أ<td>ب</table>', []],
    ['tags in a script', '<script>"<b>"</script>', ['1 warning html-dropped <script>']],
    ['tags in a comment', 'أ <!-- <b> --> ب', []],
    ['an element that is never closed', 'أ\n\nب <b>ج\n\nد', ['3 warning html-unclosed <b>']],
    ['two of which one is closed', '<i>أ <i>ب</i>', ['1 warning html-unclosed <i>']],
    ['a table that is never closed', '<table><tr><td>أ', ['1 warning html-unclosed <table>']],
    [
      'ends that close nothing',
      'أ\n\n</div></main>',
      ['3 warning html-dropped </div>', '3 warning html-dropped </main>'],
    ],
    ['the end of a script', 'أ\n\n</script>', ['3 warning html-dropped </script>']],
    ['a cell outside of a table', 'أ\n\n<td>ب</td>', ['3 warning html-dropped <td>']],
  ])('%s', (_name, markdown, expected) => {
    expect(found(markdown)).toEqual(expected);
  });
});
