import { describe, expect, test } from 'vitest';
import { parseBody } from '#markdown/parse-body.ts';

const parse = (markdown: string) => parseBody(markdown, { firstLine: 5 });

describe('rehypePictures', () => {
  test.each([
    ['![نقطة](dot.png)', 'dot.png'],
    ['![نقطة](../صور/نقطة%20حمراء.png)', '../صور/نقطة حمراء.png'],
    ['أ ![نقطة](dot.png) ب', 'dot.png'],
    ['<img src="dot.png" alt="نقطة" onerror="go()">', 'dot.png'],
    ['![نقطة][د]\n\n[د]: dot.png', 'dot.png'],
  ])('cuts %j out as a part', (markdown, file) => {
    const { body, diagnostics } = parse(markdown);
    expect(body.parts).toContainEqual(expect.objectContaining({ type: 'picture', file, alt: 'نقطة', line: 5 }));
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['![أ](https://example.org/a.jpg)', 'picture-remote'],
    ['![أ](//example.org/a.jpg)', 'picture-remote'],
    ['<img src="\\\\example.org\\a.jpg" alt="أ">', 'picture-remote'],
    ['![أ](data:image/png;base64,AAAA)', 'picture-remote'],
    ['![](a.jpg)', 'picture-alt'],
    ['![ ](a.jpg)', 'picture-alt'],
    ['<img src="a.jpg">', 'picture-alt'],
    ['![أ]()', 'picture-file'],
  ])('%j is an error', (markdown, rule) => {
    expect(parse(markdown).diagnostics).toEqual([expect.objectContaining({ severity: 'error', rule, line: 5 })]);
  });

  test('a picture from another server leaves no address behind', () => {
    expect(JSON.stringify(parse('![أ](https://example.org/a.jpg)').body)).not.toContain('example.org');
  });
});
