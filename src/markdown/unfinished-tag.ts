/** Elements whose content is not parsed as HTML. */
const TEXT_ELEMENTS = new Set('iframe noembed noframes noscript script style textarea title xmp'.split(' '));
const TAG_NAME = /[a-z][^\s/>]*/iy;

/**
 * Returns the offset of a tag that is not finished within a piece of raw HTML, as in `<div class="`; undefined if there
 * is none. As in HTML, quotes only count after `=`. https://html.spec.whatwg.org/#tokenization
 */
export function unfinishedTagAt(html: string): number | undefined {
  const lower = html.toLowerCase();
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2);
      if (end < 0) return undefined;
      at = end + 3;
      continue;
    }
    const isEnd = html.charAt(at + 1) === '/';
    TAG_NAME.lastIndex = at + (isEnd ? 2 : 1);
    const name = TAG_NAME.exec(lower)?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    const end = tagEnd(html, TAG_NAME.lastIndex);
    if (end === undefined) return at;
    at = end;
    if (isEnd || !TEXT_ELEMENTS.has(name)) continue;
    at = lower.indexOf(`</${name}`, end);
    if (at < 0) return undefined;
  }
  return undefined;
}

/** Returns the offset after the `>` of a tag, given the offset after its name. */
function tagEnd(html: string, start: number): number | undefined {
  let afterEquals = false;
  for (let at = start; at < html.length; at += 1) {
    const sign = html.charAt(at);
    if (sign === '>') return at + 1;
    if (afterEquals && (sign === '"' || sign === "'")) {
      const close = html.indexOf(sign, at + 1);
      if (close < 0) return undefined;
      at = close;
      afterEquals = false;
    } else if (sign === '=') afterEquals = true;
    else if (!/\s/.test(sign)) afterEquals = false;
  }
  return undefined;
}
