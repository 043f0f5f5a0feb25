/** Writes numbers into bytes: whole ones of a given width and small ones by Rice codes. */
export interface BitWriter {
  /** Writes the `width` low bits of a number. */
  put(value: number, width: number): void;
  /** Writes a number as its high part in unary and its `width` low bits: short for numbers about 2 ** width. */
  rice(value: number, width: number): void;
  /** Returns what was written; the last byte is filled with zeros. */
  bytes(): Uint8Array;
}

/** Reads what a `BitWriter` wrote. Throws a RangeError behind the end. */
export interface BitReader {
  put(width: number): number;
  rice(width: number): number;
  /** How many bytes were begun. */
  position(): number;
}

/** Returns a writer that begins with nothing. */
export function createBitWriter(): BitWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const room = (bits: number): void => {
    if (length + bits <= bytes.length * 8) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, ((length + bits) >>> 3) + 1));
    larger.set(bytes);
    bytes = larger;
  };
  const put = (value: number, width: number): void => {
    room(width);
    let rest = value;
    let left = width;
    while (left > 0) {
      const free = 8 - (length & 7);
      const taken = Math.min(free, left);
      const place = length >>> 3;
      bytes[place] = (bytes[place] ?? 0) | ((rest & ((1 << taken) - 1)) << (8 - free));
      rest >>>= taken;
      left -= taken;
      length += taken;
    }
  };
  return {
    put,
    rice(value, width) {
      const high = value >>> width;
      room(high + 1 + width);
      for (let left = high; left > 0; left -= 24) put(0xff_ffff, Math.min(left, 24));
      length += 1;
      put(value, width);
    },
    bytes: () => bytes.slice(0, (length + 7) >>> 3),
  };
}

/** Returns a reader of bytes. */
export function createBitReader(bytes: Uint8Array): BitReader {
  const end = bytes.length * 8;
  let at = 0;
  const bit = (): number => {
    if (at >= end) throw new RangeError('the bits end too early');
    const value = ((bytes[at >>> 3] ?? 0) >>> (at & 7)) & 1;
    at += 1;
    return value;
  };
  const put = (width: number): number => {
    let value = 0;
    for (let place = 0; place < width; place += 1) value |= bit() << place;
    return value >>> 0;
  };
  return {
    put,
    rice(width) {
      let high = 0;
      while (bit()) high += 1;
      return ((high << width) | put(width)) >>> 0;
    },
    position: () => (at + 7) >>> 3,
  };
}

/** Returns the Rice width that writes these gaps in the fewest bits. */
export function riceWidth(gaps: Uint32Array): number {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let width = 0; width < 16; width += 1) {
    let bits = gaps.length * (width + 1);
    for (const gap of gaps) bits += gap >>> width;
    if (bits >= fewest) continue;
    fewest = bits;
    best = width;
  }
  return best;
}

/** Writes a number in as many bytes as it needs, seven bits each. */
export function putNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Returns a function that reads the numbers `putNumber` wrote, from `start` on. Throws a RangeError behind the end. */
export function createNumberReader(bytes: Uint8Array, start = 0): { next(): number; position(): number } {
  let at = start;
  return {
    next() {
      let value = 0;
      let byte: number | undefined;
      for (let shift = 0; ; shift += 7) {
        byte = bytes[at];
        if (byte === undefined || shift > 28) throw new RangeError('the numbers end too early');
        at += 1;
        value |= (byte & 127) << shift;
        if (byte < 128) return value >>> 0;
      }
    },
    position: () => at,
  };
}
