/** Names of sections, tags, people and sources that are offered as a reader types: each has a page of its own. */
import { fold } from '#arabic/normalize.ts';
import { hash } from './hash.ts';
import { packText, unpackText } from './packed-text.ts';
import { type Deflate, FACET_KINDS, type FacetKind, type Inflate } from './search-document.ts';

export interface SearchLabel {
  readonly kind: FacetKind;
  readonly label: string;
  readonly slug: string;
}

/** Labels of the first file, those with most articles; the others stand by their first letters. */
const FIRST_LABELS = 600;
const SHARD_LABELS = 300;

/** Returns the file of the labels used most and files of the others; labels come the most used first. */
export function writeLabels(
  labels: readonly SearchLabel[],
  deflate: Deflate,
): { readonly first: Uint8Array; readonly others: readonly Uint8Array[] } {
  const rest = labels.slice(FIRST_LABELS);
  const count = rest.length === 0 ? 0 : 2 ** Math.ceil(Math.log2(Math.max(1, rest.length / SHARD_LABELS)));
  const others: SearchLabel[][] = Array.from({ length: count }, () => []);
  for (const label of rest) {
    const shards = new Set(wordsOf(label.label).map((word) => labelShard(word, count)));
    for (const shard of shards) others[shard]?.push(label);
  }
  return {
    first: writeList(labels.slice(0, FIRST_LABELS), deflate),
    others: others.map((list) => writeList(list, deflate)),
  };
}

/** Returns the labels of a file. Rejects where it is damaged. */
export async function readLabels(bytes: Uint8Array, inflate: Inflate): Promise<readonly SearchLabel[]> {
  const text = await unpackText(bytes, inflate);
  return (text === '' ? [] : text.split('\n')).map((line) => {
    const [kind = '', label = '', slug = label] = line.split('\t');
    const known = FACET_KINDS[Number(kind)];
    if (known === undefined || label === '') throw new RangeError('a label is not whole');
    return { kind: known, label, slug };
  });
}

/** Returns the file in which labels with a word that begins so stand; undefined where two letters are not typed yet. */
export function labelShardOf(typed: string, shards: number): number | undefined {
  const word = wordsOf(typed).at(-1) ?? '';
  return shards === 0 || word.length < 2 ? undefined : labelShard(word, shards);
}

/** Returns the labels that begin with what is typed, or have a word that does; those that begin with it first. */
export function matchLabels(typed: string, labels: Iterable<SearchLabel>, limit: number): SearchLabel[] {
  const asked = wordsOf(typed).join(' ');
  if (asked === '') return [];
  const first: SearchLabel[] = [];
  const later: SearchLabel[] = [];
  for (const label of labels) {
    const words = ` ${wordsOf(label.label).join(' ')}`;
    const at = words.indexOf(` ${asked}`);
    if (at === 0) first.push(label);
    else if (at > 0) later.push(label);
  }
  return [...first, ...later].slice(0, limit);
}

function writeList(labels: readonly SearchLabel[], deflate: Deflate): Uint8Array {
  const line = ({ kind, label, slug }: SearchLabel): string =>
    [FACET_KINDS.indexOf(kind), oneField(label), ...(slug === label ? [] : [slug])].join('\t');
  return packText(labels.map(line).join('\n'), deflate);
}

function oneField(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}

const ARTICLE = /^ال(?=.)/;

/** The words of a text, folded, without their articles: who types «صين» means «الصين» too. */
function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(ARTICLE, ''));
}

function labelShard(word: string, shards: number): number {
  return hash(word.slice(0, 2)) % shards;
}
