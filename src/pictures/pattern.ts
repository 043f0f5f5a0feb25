/**
 * The pattern of an article without a picture: rhombic dots on a lattice turned by 45°, so that every dot is a
 * calligrapher's نقطة. A small table of dot sizes, drawn from the seed, is mirrored like a girih tile and repeated;
 * a medallion drawn from the same seed thins the dots outside it.
 */
export interface Pattern {
  /** Width and height of the picture, in lattice steps turned back upright. */
  readonly width: number;
  readonly height: number;
  /** Dots of one size and ink. `path` is drawn as zero-length strokes with square caps, under `rotate(45)`. */
  readonly layers: readonly { readonly ink: 'tone' | 'spark'; readonly size: number; readonly path: string }[];
}

export type PatternShape = 'square' | 'wide' | 'strip';

/** Cells across and down: 6 × 6 stays clear at 104 px, 8 × 6 fills a wide picture, 18 × 2 a frieze; each below 2 KB. */
const CELLS: Readonly<Record<PatternShape, readonly [number, number]>> = {
  square: [6, 6],
  wide: [8, 6],
  strip: [18, 2],
};

/** Inks and sizes, from the ground up. A level draws every layer it names. */
const LAYERS = [
  { ink: 'tone', size: 0.24 },
  { ink: 'tone', size: 0.52 },
  { ink: 'tone', size: 0.88 },
  { ink: 'spark', size: 0.3 },
  { ink: 'spark', size: 0.56 },
] as const;

/** Layers drawn for each level; the first levels are the quiet ones kept outside a medallion. */
const LEVELS: readonly (readonly number[])[] = [[], [0], [1], [2], [2, 3], [4], [2, 4]];
const QUIET_LEVELS = 2;

/** Returns the same pattern for the same seed, and another for any other seed a page may hold. */
export function createPattern(seed: string, shape: PatternShape): Pattern {
  const random = createRandom(seed);
  const [across, down] = CELLS[shape];
  // The mirror lines cross in the middle, on a lattice point or between two.
  const centreU = Math.floor((across + down) / 2);
  const centreV = Math.floor((down - across) / 2);
  const period = 4 + 2 * Math.floor(random() * 3);
  const half = period / 2;
  const table = Array.from({ length: (half + 1) ** 2 }, () => pickLevel(random));
  const inMedallion = createMedallion(random, across, down);
  const paths = LAYERS.map(() => '');
  const pen = LAYERS.map(() => ({ u: Number.NaN, v: Number.NaN }));

  for (let v = -across; v <= down; v += 1) {
    const first = Math.max(-v, v) - 1;
    const last = Math.min(2 * across + v, 2 * down - v) + 1;
    for (let u = first; u <= last; u += 1) {
      const a = fold(u - centreU, period);
      const b = fold(v - centreV, period);
      const level = table[Math.min(a, b) * (half + 1) + Math.max(a, b)] ?? 0;
      const shown = inMedallion(u, v) ? level : level % QUIET_LEVELS;
      const [x, y] = [(u - v) / 2, (u + v) / 2];
      const isOnEdge = x <= 0 || x >= across || y <= 0 || y >= down;
      for (const layer of LEVELS[shown] ?? []) {
        const at = pen[layer];
        // Half a light dot on an edge would look like a piece broken off the picture.
        if (!at || (isOnEdge && LAYERS[layer]?.ink === 'spark')) continue;
        paths[layer] += at.v === v ? `m${u - at.u} 0h0` : `M${u} ${v}h0`;
        at.u = u;
        at.v = v;
      }
    }
  }
  const layers = LAYERS.map((layer, index) => ({ ...layer, path: paths[index] ?? '' }));
  return {
    width: round(across * Math.SQRT2),
    height: round(down * Math.SQRT2),
    layers: layers.filter((layer) => layer.path !== ''),
  };
}

/** Distance from the nearest mirror line: 0 1 2 … half … 2 1. */
function fold(position: number, period: number): number {
  const within = ((position % period) + period) % period;
  return Math.min(within, period - within);
}

/** Large dots are the rule, gaps the exception: a pattern must read as a picture from afar. */
function pickLevel(random: () => number): number {
  const levels = [0, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 6];
  return levels[Math.floor(random() * levels.length)] ?? 3;
}

/** Returns whether a lattice point lies in the pattern's disc, rhomb, ring or band; one pattern in three has none. */
function createMedallion(random: () => number, across: number, down: number): (u: number, v: number) => boolean {
  const shape = Math.floor(random() * 6);
  const radius = down * (0.42 + random() * 0.16);
  return (u, v) => {
    // Lattice to upright cells: u = x + y, v = y - x.
    const dx = Math.abs((u - v) / 2 - across / 2);
    const dy = Math.abs((u + v) / 2 - down / 2);
    if (shape === 0) return Math.hypot(dx, dy) < radius;
    if (shape === 1) return dx + dy < radius * 1.45;
    if (shape === 2) return dy < radius * 0.8;
    if (shape === 3) return dx + dy < 1.1 || dx + dy > radius * 0.9;
    return true;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Numbers in [0, 1) that depend on the seed alone: FNV-1a into mulberry32. */
function createRandom(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
