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
/** Around the name of a slot in a shell. */
const SLOT = '\u0002';

/** The parts that differ between pages of the same shell. */
export const SLOTS = ['policy', 'title', 'head', 'pigment', 'main'] as const;
export type Slot = (typeof SLOTS)[number];

/** First line of a file of a batch. Addresses are decoded and without base: `/tag/بيروت/`. */
export type BatchEntry =
  | { readonly type: 'shell'; readonly shell: string }
  /** The contents of the shell's slots follow, in the order of `SLOTS`. */
  | { readonly type: 'page'; readonly address: string; readonly shell: string }
  | { readonly type: 'file'; readonly address: string };

/**
 * Inserts a page into its shell: takes the contents of the slots in the order of `SLOTS`, returns the parts of the file
 * in order.
 */
export type Shell = (slots: readonly Uint8Array[]) => Uint8Array[];

/** Returns the text that precedes a file in a batch. */
export function beginFile(entry: BatchEntry): string {
  return `${RECORD}${JSON.stringify(entry)}${RECORD}`;
}

/** Returns the text that precedes the content of a page's `main` in a batch. */
export function beginPageFile(
  page: { readonly address: string; readonly shell: string },
  slots: Readonly<Record<Exclude<Slot, 'main'>, string>>,
): string {
  return beginFile({ type: 'page', ...page }) + SLOTS.map((name) => (name === 'main' ? '' : slots[name])).join(SLOT);
}

/** Returns the contents of the slots of a page's shell. Throws if their number is wrong. */
export function readSlots(text: Buffer): Buffer[] {
  const slots: Buffer[] = [];
  let start = 0;
  for (let end = text.indexOf(SLOT); end !== -1; end = text.indexOf(SLOT, start)) {
    slots.push(text.subarray(start, end));
    start = end + SLOT.length;
  }
  slots.push(text.subarray(start));
  if (slots.length !== SLOTS.length) throw new Error('a page does not fill each slot of its shell once');
  return slots;
}

/** Returns the placeholders of a shell. */
export function slot(name: Slot): string {
  return SLOT + name + SLOT;
}

/** Returns the files of a batch in order. Throws if a file is incomplete. */
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

/** Parses a shell. Throws if a slot is missing or occurs twice. */
export function readShell(shell: string): Shell {
  const encode = (text: string): Uint8Array => Buffer.from(text);
  const [first = '', ...rest] = shell.trim().split(SLOT);
  const steps = Array.from({ length: rest.length / 2 }, (_, index) => ({
    slot: slotOf(rest[2 * index] ?? ''),
    after: encode(rest[2 * index + 1] ?? ''),
  }));
  const wrong = SLOTS.filter((name) => steps.filter((step) => step.slot === name).length !== 1);
  if (wrong.length > 0) throw new Error(`a shell needs each of these once: ${wrong.join(', ')}`);
  const before = encode(first);
  return (slots) => [before, ...steps.flatMap(({ slot, after }) => [slots[SLOTS.indexOf(slot)] ?? encode(''), after])];
}

function slotOf(name: string): Slot {
  const found = SLOTS.find((known) => known === name);
  if (found === undefined) throw new Error(`a shell has an unknown slot: "${name}"`);
  return found;
}
