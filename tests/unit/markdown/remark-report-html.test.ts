import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const rules = (markdown: string) =>
  parseBody(markdown, { firstLine: 1 }).diagnostics.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);

describe('remarkReportHtml', () => {
  test.each([
    ['a comment', 'نص <!-- أ --> نص\n\n<!-- ب\n\nج -->\n\nنص', []],
    ['a comment that is never closed', 'نص\n\n<!-- أ\n\nفقرة', ['3 error html-open']],
    ['a second comment that is never closed', '<!-- أ --> <!-- ب\n\nفقرة', ['1 error html-open']],
    ['a comment never closed in an element', '<div>\n<!-- أ\n</div>\n\nفقرة', ['1 error html-open']],
    ['a sign of PHP', 'نص\n\n<?php echo 1;\n\nفقرة', ['3 error html-open']],
    ['PHP', 'نص <?php echo 1; ?> نص', ['1 warning html-dropped']],
    ['CDATA', 'نص\n\n<![CDATA[ أ ]]>\n\nفقرة', ['3 warning html-dropped']],
    ['CDATA that is never closed', 'نص\n\n<![CDATA[ أ\n\nفقرة', ['3 error html-open']],
    ['a document type', '<!doctype html>\n\nفقرة', ['1 warning html-dropped']],
    ['a script', '<script>أ</script>\n\nفقرة', ['1 warning html-dropped']],
    ['a script that is never closed', 'نص\n\n<script>\n\nفقرة', ['3 error html-open', '3 warning html-dropped']],
    ['a frame that is never closed', '<iframe src="x">\n\nفقرة', ['1 error html-open', '1 warning html-dropped']],
    [
      'a frame that closes itself, which no frame does',
      '<iframe/>\n\nفقرة',
      ['1 error html-open', '1 warning html-dropped'],
    ],
    ['a drawing that closes itself', 'نص <svg/> نص', ['1 warning html-dropped']],
    ['an element closed further down', '<video>\n\nأ\n\n</video>\n\nفقرة', ['1 warning html-dropped']],
    ['a tag without an end', '<script أ\n\nفقرة', ['1 error html-open']],
    ['the body of a page', '<body>\n\nفقرة', ['1 warning html-dropped']],
  ])('%s', (_name, markdown, expected) => {
    expect(rules(markdown)).toEqual(expected);
  });
});
