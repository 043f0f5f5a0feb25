import { fileOfAddress } from '#output/path-ledger.ts';
import { OWNERS, type StageLedger } from '#output/stage-ledger.ts';
import { readBatch, readShell, readSlots, type Shell } from './batch.ts';

/** Writes the files of batches, in any order. */
export interface BatchWriter {
  /** Writes the files of a batch; a page waits for its shell if necessary. */
  write(batch: Buffer): void;
  /** Throws if a page still waits for its shell. */
  finish(): void;
}

/** Creates a writer of batches into `folder`; it keeps all shells. */
export function createBatchWriter(folder: string, ledger: StageLedger): BatchWriter {
  const writeFile = (address: string, text: string | Uint8Array): void =>
    writePage({ folder, ledger }, { address, owner: OWNERS.pages }, text);
  const shells = new Map<string, Shell>();
  const waiting = new Map<string, WaitingPage[]>();
  const writeInShell = (shell: Shell, { address, text }: WaitingPage): void =>
    writeFile(address, Buffer.concat(shell(readSlots(text))));
  const keepShell = (name: string, shell: Shell): void => {
    shells.set(name, shell);
    for (const page of waiting.get(name) ?? []) writeInShell(shell, page);
    waiting.delete(name);
  };
  const writeOrWait = (name: string, page: WaitingPage): void => {
    const shell = shells.get(name);
    const others = waiting.get(name);
    if (shell !== undefined) writeInShell(shell, page);
    else if (others !== undefined) others.push(page);
    else waiting.set(name, [page]);
  };
  return {
    write(batch) {
      for (const { entry, text } of readBatch(batch)) {
        if (entry.type === 'shell') keepShell(entry.shell, readShell(text.toString()));
        else if (entry.type === 'page') writeOrWait(entry.shell, { address: entry.address, text });
        else writeFile(entry.address, text);
      }
    },
    finish() {
      for (const [shell, [page]] of waiting)
        throw new Error(`${page?.address} asks for the shell "${shell}", which is not there`);
    },
  };
}

/** A page that waits for its shell. */
interface WaitingPage {
  readonly address: string;
  readonly text: Buffer;
}

/**
 * Writes the file of an address: `/a/x/` becomes `a/x/index.html`, `/rss.xml` is unchanged. Throws if the path leaves
 * the folder.
 */
export function writePage(
  { folder, ledger }: { readonly folder: string; readonly ledger: StageLedger },
  { address, owner }: { readonly address: string; readonly owner: string },
  text: string | Uint8Array,
): void {
  if (!address.startsWith('/') || /(?:^|[\\/])\.\.?(?:[\\/]|$)/.test(address))
    throw new Error(`"${address}" is not an address inside the site`);
  ledger.write(folder, { path: fileOfAddress(address), owner }, text);
}
