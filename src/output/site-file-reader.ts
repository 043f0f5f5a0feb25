import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { toBytes, toText } from './byte-text.ts';

/** Returns a function that reads a file into a buffer used again and again: the bytes hold until the next call. */
export function createFileReader(root: string): (file: string) => Buffer {
  let buffer = Buffer.allocUnsafe(1 << 20);
  const prefix = `${toBytes(root)}/`;
  return (file) => {
    const descriptor = openSync(Buffer.from(prefix + file, 'latin1'), 'r');
    try {
      let length = readSync(descriptor, buffer, 0, buffer.length, 0);
      if (length === buffer.length) {
        const size = fstatSync(descriptor).size;
        if (size >= buffer.length) buffer = Buffer.allocUnsafe(size + 1);
        length = readSync(descriptor, buffer, 0, buffer.length, 0);
      }
      return buffer.subarray(0, length);
    } finally {
      closeSync(descriptor);
    }
  };
}

/** Returns true for a file without a byte; its path is a byte string. */
export function isEmptyFile(root: string, file: string): boolean {
  return statSync(join(root, toText(file))).size === 0;
}
