/** Returns the number between `low` and `high` that is nearest. */
export function clamp(value: number, low = 0, high = 1): number {
  return Math.max(low, Math.min(high, value));
}

/** Returns the number the share `t` of the way from `a` to `b`. */
export function mix(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

/** Returns 0 below `from`, 1 above `to`, and an S-curve between. */
export function smoothStep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** Returns a number from 0 to 1 that looks random and is always the same for the same pair. */
export function hash(a: number, b: number): number {
  let bits = Math.imul(Math.floor(a * 1000) | 0, 0x27d4eb2d) ^ Math.imul(Math.floor(b * 1000) | 0, 0x165667b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 0xffffffff;
}

/** Returns a smooth uneven value from 0 to 1, for clouds, haze and stone. */
export function haze(x: number, y: number): number {
  return (
    valueNoise(x, y) * 0.55 + valueNoise(x * 2.1 + 7, y * 2.1 + 3) * 0.28 + valueNoise(x * 4.3 + 1, y * 4.3 + 9) * 0.17
  );
}

function valueNoise(x: number, y: number): number {
  const i = Math.floor(x);
  const j = Math.floor(y);
  const u = smoothStep(0, 1, x - i);
  const v = smoothStep(0, 1, y - j);
  return mix(mix(hash(i, j), hash(i + 1, j), u), mix(hash(i, j + 1), hash(i + 1, j + 1), u), v);
}

/** Returns the distance of a point from a line segment. */
export function toSegment(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const t = clamp(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1));
  return Math.hypot(x - x1 - t * dx, y - y1 - t * dy);
}

/** Returns the distance of a point from a line of several segments. */
export function toPath(x: number, y: number, points: readonly (readonly [number, number])[]): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < points.length; at += 1) {
    const [x1, y1] = points[at - 1] ?? [0, 0];
    const [x2, y2] = points[at] ?? [0, 0];
    nearest = Math.min(nearest, toSegment(x, y, x1, y1, x2, y2));
  }
  return nearest;
}

/** Says whether a point lies in a box given by two corners. */
export function inBox(x: number, y: number, left: number, top: number, right: number, bottom: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Returns below 1 inside an ellipse, 1 on it. */
export function ellipse(x: number, y: number, cx: number, cy: number, rx: number, ry: number): number {
  return Math.hypot((x - cx) / rx, (y - cy) / ry);
}

/** Returns below 1 inside an upright rhombus, 1 on it: the dot of a reed pen. */
export function rhombus(x: number, y: number, cx: number, cy: number, rx: number, ry: number): number {
  return Math.abs(x - cx) / rx + Math.abs(y - cy) / ry;
}

/** Says whether a point lies in a polygon (even-odd rule). */
export function inPolygon(x: number, y: number, points: readonly (readonly [number, number])[]): boolean {
  let inside = false;
  for (let at = 0, before = points.length - 1; at < points.length; before = at, at += 1) {
    const [x1, y1] = points[at] ?? [0, 0];
    const [x2, y2] = points[before] ?? [0, 0];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/**
 * Returns how deep a point lies in a pointed arch standing on `base`, in units of length; negative outside.
 * The arch is `half` wide to each side, its springing at `spring`, drawn with two arcs whose centres stand `half × sharp` past the middle.
 */
export function pointedArch(
  x: number,
  y: number,
  cx: number,
  spring: number,
  base: number,
  half: number,
  sharp = 0.5,
): number {
  const side = Math.abs(x - cx);
  if (y > base) return -1;
  if (y >= spring) return half - side;
  const radius = half * (1 + sharp);
  return radius - Math.hypot(side + half * sharp, y - spring);
}
