/** A tag with its attributes; values may hold ">". */
const TAG = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)(\s*\/?)>/gi;
/** Attributes that hold one or more ids. */
const ID_LISTS = new Set(['id', 'for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']);
const ATTRIBUTE = /(\s+)([^\s=>/]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;
const HEADING = /^h([2-5])$/i;

/**
 * Returns the HTML of a body as part of another page: its ids and what refers to them have the prefix, and its headings
 * are one level lower.
 *
 *     <h2 id="أولا">أولًا</h2>  →  <h3 id="n-أولا">أولًا</h3>
 */
export function nestHtml(html: string, prefix: string): string {
  return html.replace(TAG, (_tag, close: string, name: string, attributes: string, end: string) => {
    const level = HEADING.exec(name)?.[1];
    const nested = level === undefined ? name : `h${Number(level) + 1}`;
    return `<${close}${nested}${attributes.replace(ATTRIBUTE, (written, space: string, key: string, value: string) => nestAttribute(written, { space, key, value }, prefix))}${end}>`;
  });
}

function nestAttribute(
  written: string,
  { space, key, value }: { readonly space: string; readonly key: string; readonly value: string },
  prefix: string,
): string {
  const [quote, text] = /^["']/.test(value) ? [value.slice(0, 1), value.slice(1, -1)] : ['', value];
  const name = key.toLowerCase();
  if (ID_LISTS.has(name)) {
    const ids = text.split(/\s+/).filter(Boolean);
    return `${space}${key}=${quote}${ids.map((id) => prefix + id).join(' ')}${quote}`;
  }
  // An address of the page itself: «#» alone is its top.
  return name === 'href' && /^#./.test(text) ? `${space}${key}=${quote}#${prefix}${text.slice(1)}${quote}` : written;
}
