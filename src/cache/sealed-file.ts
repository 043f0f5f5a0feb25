import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Returns the text of a file that `writeSealed` wrote with the same mark; undefined if there is none, or it is damaged. */
export function readSealed(file: string, mark: string): string | undefined {
  try {
    const written = readFileSync(file, 'utf8');
    const end = written.indexOf('\n');
    const text = written.slice(end + 1);
    return written.slice(0, end) === sealOf(mark, text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a text, whole or not at all, with a seal of it and of `mark`, which says what it was made by. Where it cannot
 * be written nothing is left: a cache costs time, never more.
 */
export function writeSealed(file: string, mark: string, text: string): void {
  const unfinished = `${file}-${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, `${sealOf(mark, text)}\n${text}`);
    renameSync(unfinished, file);
  } catch {
    removeSealed(unfinished);
    removeSealed(file);
  }
}

/** Removes such a file, if it is there. */
export function removeSealed(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It was never there.
  }
}

function sealOf(mark: string, text: string): string {
  return createHash('sha256').update(`${mark}\n${text}`).digest('hex');
}
