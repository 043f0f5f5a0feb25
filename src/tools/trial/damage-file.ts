import { readFileSync, writeFileSync } from 'node:fs';
import { type Random, randomWhole } from '../corpus/seeded-random.ts';

/** What disks, power cuts and people do to a file. */
export const DAMAGES = [
  'one bit flipped',
  'some bits flipped',
  'cut',
  'empty',
  'zeroed',
  'zeroed from somewhere on',
  'longer',
] as const;

export type Damage = (typeof DAMAGES)[number];

/** Damages a file in place. Its bytes are always others afterwards, unless it was empty before. */
export function damageFile(path: string, damage: Damage, random: Random): void {
  writeFileSync(path, damaged(readFileSync(path), damage, random));
}

function damaged(bytes: Buffer, damage: Damage, random: Random): Buffer {
  const last = bytes.length - 1;
  if (last < 0) return Buffer.from('x');
  switch (damage) {
    case 'one bit flipped':
      return flip(bytes, [randomWhole(random, 0, last * 8 + 7)]);
    case 'some bits flipped':
      return flip(bytes, distinct(Array.from({ length: 6 }, () => randomWhole(random, 0, last * 8 + 7))));
    case 'cut':
      return bytes.subarray(0, randomWhole(random, 1, Math.max(1, last)) % bytes.length);
    case 'empty':
      return Buffer.alloc(0);
    case 'zeroed':
      return bytes.every((byte) => byte === 0) ? flip(bytes, [0]) : Buffer.alloc(bytes.length);
    case 'zeroed from somewhere on': {
      const from = randomWhole(random, 0, last);
      const copy = Buffer.concat([bytes.subarray(0, from), Buffer.alloc(bytes.length - from)]);
      return copy.equals(bytes) ? flip(bytes, [from * 8]) : copy;
    }
    case 'longer':
      return Buffer.concat([bytes, Buffer.from('x')]);
  }
}

function flip(bytes: Buffer, bits: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const bit of bits) copy.writeUInt8(copy.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return copy;
}

function distinct(bits: readonly number[]): number[] {
  return [...new Set(bits)];
}
