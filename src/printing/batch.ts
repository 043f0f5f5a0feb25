/**
 * The form in which Astro hands over many files at once: 62 s of CPU instead of 104 at 10,000 articles.
 * tests/site/astro-contract.test.ts holds that pages rendered one by one are the same. Asking it for one page costs about half a millisecond before
 * anything is rendered (a request, a response, promises for each step), as much as the page itself; so the pages that
 * an edition has by the thousand are rendered a hundred to a question, without what is the same on all of them, and
 * each is put into its shell here. Control characters cannot occur in content, so they are what divides a batch; all
 * is in UTF-8 and stays so.
 */

/** Before and after the first line of each file. */
const RECORD = '\u0001';
/** Around the name of a gap in a shell. */
const GAP = '\u0002';

/** What differs from page to page in the same shell. */
export const GAPS = ['policy', 'title', 'head', 'pigment', 'main'] as const;
export type Gap = (typeof GAPS)[number];

/** First line of a file of a batch. Addresses are decoded and without base: `/tag/بيروت/`. */
export type BatchEntry =
  | { readonly type: 'shell'; readonly shell: string }
  /** What fills the gaps of its shell follows, in the order of `GAPS`. */
  | { readonly type: 'page'; readonly address: string; readonly shell: string }
  | { readonly type: 'file'; readonly address: string };

/** Puts a page into its shell: takes what fills the gaps in the order of `GAPS`, gives the parts of the file in order. */
export type Shell = (fillings: readonly Uint8Array[]) => Uint8Array[];

/** Returns what stands before the text of a file in a batch. */
export function beginFile(entry: BatchEntry): string {
  return `${RECORD}${JSON.stringify(entry)}${RECORD}`;
}

/** Returns what stands before the content of `main` of a page in a batch. */
export function beginPageFile(
  page: { readonly address: string; readonly shell: string },
  fillings: Readonly<Record<Exclude<Gap, 'main'>, string>>,
): string {
  return beginFile({ type: 'page', ...page }) + GAPS.map((name) => (name === 'main' ? '' : fillings[name])).join(GAP);
}

/** Returns what fills the gaps of a page's shell. Throws where there is not one for each. */
export function readFillings(text: Buffer): Buffer[] {
  const fillings: Buffer[] = [];
  let start = 0;
  for (let end = text.indexOf(GAP); end !== -1; end = text.indexOf(GAP, start)) {
    fillings.push(text.subarray(start, end));
    start = end + GAP.length;
  }
  fillings.push(text.subarray(start));
  if (fillings.length !== GAPS.length) throw new Error('a page does not fill each gap of its shell once');
  return fillings;
}

/** Returns what a shell shows where its pages differ. */
export function gap(name: Gap): string {
  return GAP + name + GAP;
}

/** Returns the files of a batch in order. Throws where it was not made of whole files. */
export function readBatch(batch: Buffer): { entry: BatchEntry; text: Buffer }[] {
  const files: { entry: BatchEntry; text: Buffer }[] = [];
  let start = batch.indexOf(RECORD);
  while (start !== -1) {
    const end = batch.indexOf(RECORD, start + 1);
    if (end === -1) throw new Error('a batch is not made of whole files');
    const entry: BatchEntry = JSON.parse(batch.toString('utf8', start + 1, end));
    const next = batch.indexOf(RECORD, end + 1);
    files.push({ entry, text: batch.subarray(end + 1, next === -1 ? batch.length : next) });
    start = next;
  }
  return files;
}

/** Returns the shell whose text this is. Throws where it lacks one of the gaps or has one twice. */
export function readShell(shell: string): Shell {
  const encode = (text: string): Uint8Array => Buffer.from(text);
  const [first = '', ...rest] = shell.trim().split(GAP);
  const steps = Array.from({ length: rest.length / 2 }, (_, index) => ({
    gap: gapOf(rest[2 * index] ?? ''),
    after: encode(rest[2 * index + 1] ?? ''),
  }));
  const wrong = GAPS.filter((name) => steps.filter((step) => step.gap === name).length !== 1);
  if (wrong.length > 0) throw new Error(`a shell needs each of these once: ${wrong.join(', ')}`);
  const before = encode(first);
  return (fillings) => [
    before,
    ...steps.flatMap(({ gap, after }) => [fillings[GAPS.indexOf(gap)] ?? encode(''), after]),
  ];
}

function gapOf(name: string): Gap {
  const found = GAPS.find((known) => known === name);
  if (found === undefined) throw new Error(`a shell has an unknown gap: "${name}"`);
  return found;
}
