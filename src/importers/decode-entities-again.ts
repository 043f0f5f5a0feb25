/** Entities that are met in text which was escaped twice. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  bull: '•',
  copy: '©',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lrm: '\u200e',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: '\u00a0',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rlm: '\u200f',
  rsquo: '’',
  zwj: '\u200d',
  zwnj: '\u200c',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;
const HIGHEST = 0x10ffff;
/** Nobody escapes more often by mistake. */
const MOST_TIMES = 3;

/**
 * Returns text with the entities in it that stand there because it was escaped twice: `قال &#8220;نعم&#8221;` after the
 * HTML was read. What is no entity of HTML stays.
 */
export function decodeEntitiesAgain(text: string): string {
  let decoded = text;
  for (let time = 0; time < MOST_TIMES && decoded.includes('&'); time += 1) {
    const next = decoded.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= HIGHEST ? String.fromCodePoint(code) : whole;
    });
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}
