import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { createProcessor, type ProcessorOptions, processorOptionsFor } from '#markdown/processor.ts';

function process(markdown: string, options: ProcessorOptions): string {
  const processor = createProcessor(options);
  const draft = { firstLine: 1, parts: [], headings: [] };
  const file = new VFile({ value: markdown, data: { draft } });
  const html = processor.stringify(processor.runSync(processor.parse(file), file), file);
  return `${html}\n${JSON.stringify(draft)}\n${file.messages.join('\n')}`;
}

describe('processorOptionsFor', () => {
  test.each([
    ['فقرة عادية **مهمة** و[رابط](/tag/x/).\n\n> قول', { gfm: false, directives: false, rawHtml: false }],
    ['قال:نعم في 09:30', { gfm: false, directives: false, rawHtml: false }],
    ['| أ |', { gfm: true, directives: false, rawHtml: false }],
    ['~~أ~~', { gfm: true, directives: false, rawHtml: false }],
    ['أ[^1]', { gfm: true, directives: false, rawHtml: false }],
    ['WWW.example.org', { gfm: true, directives: false, rawHtml: false }],
    ['HTTPS://example.org', { gfm: true, directives: false, rawHtml: false }],
    ['a@b.c', { gfm: true, directives: false, rawHtml: false }],
    ['- [X] أ', { gfm: true, directives: false, rawHtml: false }],
    ['::related[أ]', { gfm: false, directives: true, rawHtml: false }],
    ['أ <b>ب</b>', { gfm: false, directives: false, rawHtml: true }],
    ['<!-- أ -->', { gfm: false, directives: false, rawHtml: true }],
    ['أ < ب و 3<4', { gfm: false, directives: false, rawHtml: false }],
  ])('asks only for what %j holds', (markdown, options) => {
    expect(processorOptionsFor(markdown)).toEqual(options);
  });

  test.each([
    '# عنوان\n\nفقرة **مهمة** _مائلة_ `رمز`\\\nسطر\n\n- أ\n  - ب\n\n1. ج\n\n> قول\n\n---\n\n![ص](a.jpg "ت | م")',
    'قال:نعم، ثم :لا[x]{y} في 09:30 و2-1 و RT Arabic [رابط](قمة.md) [ر][س]\n\n[س]: /x/',
    '[ ] و[x ] و[أ] ~ لا',
    'أ\n==\n\nب\n--\n\n    رمز\n\n```\nرمز\n```',
    'أ < ب & ج &amp; د &copy; \\* \\<b>',
    '- [x] أ\n\n~~ب~~ https://example.org a@b.org\n\n| أ |\n|---|\n| ب |\n\nج[^1]\n\n[^1]: د',
    ':::note[أ]\nب\n:::\n\n::related[ج]',
    'أ <b>ب</b> <script>ج</script>\n\n<p>د</p>',
  ])('leaving the rest of the chain out gives the same answer for %j', (markdown) => {
    const whole = process(markdown, { gfm: true, directives: true, rawHtml: true });
    expect(process(markdown, processorOptionsFor(markdown))).toBe(whole);
  });
});
