import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, YAMLSeq } from 'yaml';
import { normalPath } from '#site/redirect.ts';

/** An article that has moved from one address of the site to another. */
export interface AddressMove {
  readonly from: string;
  readonly to: string;
}

const FROM = ['from', 'من'];
const TO = ['to', 'إلى', 'الى'];

/**
 * Returns the text of `redirects.yaml` in which every moved address leads to where the article is now: rows are added,
 * rows that led to another row lead to its end, and a row whose address has an article again, or is one of `pages`, is
 * removed. Comments and other rows stay. Undefined where the file cannot be read as rows.
 */
export function fixRedirects(
  text: string,
  moves: readonly AddressMove[],
  pages: ReadonlySet<string> = new Set(),
): string | undefined {
  const document: Document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  if (contents !== null && !isSeq(contents) && !(isScalar(contents) && contents.value === null)) return undefined;
  const list = isSeq(contents) ? contents : new YAMLSeq();
  const current = new Set([...pages, ...moves.map(({ to }) => normalPath(to))]);
  list.items = list.items.filter((row) => !isMap(row) || !current.has(normalPath(textAt(row, FROM) ?? '')));
  const present = new Set(list.items.flatMap((row) => (isMap(row) ? [normalPath(textAt(row, FROM) ?? '')] : [])));
  const first = list.items.find(isMap);
  const keys = [
    first === undefined ? undefined : keyOf(first, FROM),
    first === undefined ? undefined : keyOf(first, TO),
  ];
  for (const { from, to } of moves)
    if (!present.has(normalPath(from)))
      list.add(document.createNode({ [keys[0] ?? 'from']: from, [keys[1] ?? 'to']: to }));
  shortenChains(list.items.filter(isMap));
  list.flow = false;
  document.contents = list;
  return document.toString({ lineWidth: 0 });
}

/** A redirect that leads to another one leads to the end at once; circles stay for the editor. */
function shortenChains(rows: readonly YAMLMap[]): void {
  const targets = new Map(rows.map((row) => [normalPath(textAt(row, FROM) ?? ''), textAt(row, TO) ?? '']));
  for (const row of rows) {
    const passed = new Set([normalPath(textAt(row, FROM) ?? '')]);
    let to = textAt(row, TO) ?? '';
    for (let next = targets.get(normalPath(to)); next !== undefined && !passed.has(normalPath(to)); ) {
      passed.add(normalPath(to));
      to = next;
      next = targets.get(normalPath(to));
    }
    const isCircle = passed.has(normalPath(to));
    const key = keyOf(row, TO);
    if (key !== undefined && !isCircle && to !== textAt(row, TO)) row.set(key, to);
  }
}

function keyOf(row: YAMLMap, names: readonly string[]): string | undefined {
  return names.find((name) => row.has(name));
}

function textAt(row: YAMLMap, names: readonly string[]): string | undefined {
  const name = keyOf(row, names);
  const value = name === undefined ? undefined : row.get(name);
  return typeof value === 'string' ? value : undefined;
}
