import type { Scene } from './halftone.ts';
import {
  clamp,
  ellipse,
  hash,
  haze,
  inBox,
  inPolygon,
  mix,
  pointedArch,
  rhombus,
  smoothStep,
  toPath,
  toSegment,
} from './shapes.ts';

const TURN = Math.PI * 2;

/** Scattered stars: the darkness a star takes away at a point, from 0 to 1. */
function starlight(x: number, y: number, cell: number, share: number): number {
  const i = Math.floor(x / cell);
  const j = Math.floor(y / cell);
  if (hash(i, j) > share) return 0;
  const cx = (i + 0.25 + 0.5 * hash(i, j + 51)) * cell;
  const cy = (j + 0.25 + 0.5 * hash(i + 77, j)) * cell;
  const size = cell * (0.12 + 0.18 * hash(i + 13, j + 29));
  return clamp(1.4 - rhombus(x, y, cx, cy, size, size));
}

const crescent: Scene = {
  name: 'crescent',
  paper: '#F6E7C8',
  ink: '#171F4E',
  tint: '#D9652B',
  field(x, y) {
    const sky = mix(0.93, 0.06, smoothStep(0.05, 0.82, y)) + 0.06 * (haze(x * 3, y * 9) - 0.5);
    const glow = 0.75 * smoothStep(0.35, 0.86, y) * (1 - 0.35 * Math.abs(x - 0.5));
    const moon = Math.hypot(x - 0.56, y - 0.34);
    const shade = Math.hypot(x - 0.605, y - 0.305);
    if (moon < 0.2 && shade > 0.19) return [0, 0];
    const sparkle = moon < 0.24 || y > 0.5 ? 0 : starlight(x, y, 0.11, 0.4);
    const halo = moon < 0.2 ? 0.16 : 0.26 * clamp(1 - (moon - 0.2) / 0.2);
    const building =
      inBox(x, y, 1.2, 0.36, 1.262, 1) || // shaft of the minaret
      inBox(x, y, 1.17, 0.47, 1.292, 0.492) ||
      inBox(x, y, 1.185, 0.345, 1.277, 0.362) ||
      inBox(x, y, 1.213, 0.27, 1.249, 0.35) ||
      (y < 0.272 && ellipse(x, y, 1.231, 0.262, 0.03, 0.05) < 1 && y > 0.2) ||
      toSegment(x, y, 1.231, 0.17, 1.231, 0.22) < 0.005 ||
      (y < 0.8 && pointedArch(x, y, 0.93, 0.74, 0.8, 0.19, 0.25) > 0) ||
      toSegment(x, y, 0.93, 0.49, 0.93, 0.56) < 0.006 ||
      inBox(x, y, 0.7, 0.79, 1.6, 1) ||
      inBox(x, y, 0, 0.9, 1.6, 1) ||
      (y < 0.91 && ellipse(x, y, 0.24, 0.91, 0.12, 0.08) < 1) ||
      (y < 0.91 && ellipse(x, y, 0.46, 0.91, 0.07, 0.05) < 1);
    if (building) {
      for (let at = 0; at < 6; at += 1) {
        if (pointedArch(x, y, 0.79 + at * 0.145, 0.885, 0.955, 0.04, 0.6) > 0) return [0.08, 0.95];
      }
      if (inBox(x, y, 1.223, 0.4, 1.239, 0.43) || inBox(x, y, 1.223, 0.56, 1.239, 0.6)) return [0.05, 0.95];
      return [1, 0];
    }
    return [sky - halo - sparkle, glow];
  },
};

const arches: Scene = {
  name: 'arches',
  paper: '#E3E9F4',
  ink: '#13245A',
  tint: '#D9A441',
  field(x, y) {
    const cx = 0.8;
    let scale = 1;
    for (let depth = 0; depth < 6; depth += 1) {
      const half = 0.62 * scale;
      const spring = 0.56 - 0.02 * scale;
      const base = 0.56 + 0.5 * scale;
      const deep = pointedArch(x, y, cx, spring, base, half, 0.4);
      if (deep < 0 && depth === 0) {
        // the wall: a lattice of stars around the first arch
        const star = rhombus(((x * 10) % 1) - 0.5, ((y * 10) % 1) - 0.5, 0, 0, 0.34, 0.34);
        const band = deep > -0.035;
        return [band ? 0.98 : star < 1 ? 0.1 : 0.98, star < 0.45 && !band ? 0.9 : 0];
      }
      const ring = 0.115 * scale;
      if (deep >= 0 && deep < ring) {
        // alternating stones, as in Mamluk and Andalusian arches
        const angle =
          y < spring
            ? Math.atan2(spring - y, Math.abs(x - cx) + half * 0.4) / 0.115
            : (y - spring) / (0.085 * scale) + 100;
        if (deep < 0.012 * scale || deep > ring - 0.012 * scale) return [0.98, 0];
        return Math.floor(angle) % 2 === 0 ? [0.1 + 0.05 * depth, 0.7] : [0.98 - 0.06 * depth, 0];
      }
      if (deep < 0 || y > base) break;
      scale *= 0.7;
    }
    if (y > 0.6 && Math.abs(x - cx) < (y - 0.56) * 1.1) {
      const far = 1 / (y - 0.5);
      const check = (Math.floor(far * 2.2) + Math.floor((x - cx) * far * 2.4 + 50)) % 2 === 0;
      return [check ? 0.5 : 0.05, check ? 0.1 : 0.45];
    }
    return Math.abs(x - cx) < 0.09 ? [0, 0.75] : [0.25, 0.4];
  },
};

/** Rows of grey that stand for set lines of type, with word spaces. */
function typeLines(x: number, y: number, lineHeight: number): number {
  const line = Math.floor(y / lineHeight);
  const inLine = y / lineHeight - line;
  if (inLine < 0.3 || inLine > 0.8) return 0;
  const word = hash(Math.floor(x / (lineHeight * 0.8)), line);
  return word < 0.16 ? 0 : 0.6 + 0.4 * hash(Math.floor(x / (lineHeight * 0.3)), line + 40);
}

const press: Scene = {
  name: 'press',
  paper: '#F1E8D3',
  ink: '#1B1A1C',
  tint: '#B3161F',
  field(x, y) {
    const cx = 0.86;
    const iron =
      // legs and feet
      toPath(x, y, [
        [cx - 0.26, 0.97],
        [cx - 0.2, 0.72],
      ]) < 0.026 ||
      toPath(x, y, [
        [cx + 0.26, 0.97],
        [cx + 0.2, 0.72],
      ]) < 0.026 ||
      ellipse(x, y, cx - 0.28, 0.965, 0.075, 0.03) < 1 ||
      ellipse(x, y, cx + 0.28, 0.965, 0.075, 0.03) < 1 ||
      // cheeks
      inBox(x, y, cx - 0.25, 0.2, cx - 0.185, 0.74) ||
      inBox(x, y, cx + 0.185, 0.2, cx + 0.25, 0.74) ||
      // head
      (y < 0.22 && ellipse(x, y, cx, 0.22, 0.25, 0.11) < 1) ||
      inBox(x, y, cx - 0.27, 0.19, cx + 0.27, 0.25) ||
      // screw and platen
      inBox(x, y, cx - 0.045, 0.25, cx + 0.045, 0.43) ||
      inPolygon(x, y, [
        [cx - 0.07, 0.42],
        [cx + 0.07, 0.42],
        [cx + 0.165, 0.5],
        [cx + 0.165, 0.545],
        [cx - 0.165, 0.545],
        [cx - 0.165, 0.5],
      ]) ||
      // bed and its rails
      inBox(x, y, cx - 0.6, 0.665, cx + 0.34, 0.7) ||
      inBox(x, y, cx - 0.56, 0.7, cx - 0.53, 0.97) ||
      // bar
      toPath(x, y, [
        [cx + 0.03, 0.345],
        [cx + 0.3, 0.4],
        [cx + 0.5, 0.37],
      ]) < 0.017 ||
      ellipse(x, y, cx + 0.51, 0.368, 0.045, 0.027) < 1 ||
      // crowning rhombus
      rhombus(x, y, cx, 0.075, 0.05, 0.06) < 1 ||
      // crank
      Math.abs(Math.hypot(x - cx + 0.02, y - 0.79) - 0.075) < 0.014 ||
      toSegment(x, y, cx - 0.02, 0.79, cx + 0.09, 0.87) < 0.012;
    const thread = inBox(x, y, cx - 0.045, 0.27, cx + 0.045, 0.42) && ((y + x * 0.35) * 30) % 1 < 0.36;
    if (iron) return thread ? [0.1, 0] : [1, 0];
    // the forme under the platen, and the sheet on the lifted frame
    if (inBox(x, y, cx - 0.15, 0.625, cx + 0.15, 0.665)) return [0.5, 0.9];
    if (inBox(x, y, cx - 0.58, 0.64, cx - 0.28, 0.665)) return [0.75, 0];
    const sheetX = x - (y - 0.64) * 0.45;
    if (y > 0.22 && y < 0.645 && sheetX > cx - 0.6 && sheetX < cx - 0.3) {
      const inner = y > 0.26 && y < 0.61 && sheetX > cx - 0.57 && sheetX < cx - 0.33;
      if (!inner) return [y < 0.232 || sheetX < cx - 0.591 || sheetX > cx - 0.309 ? 1 : 0, 0];
      if (y < 0.315) return [0, 0.95];
      return [typeLines(sheetX, y, 0.032) * 0.85, 0];
    }
    // floor and a wall of proofs
    if (y > 0.94) return [0.82, 0];
    const column = (x + 0.02) / 0.19;
    const inColumn = column - Math.floor(column);
    const page = inColumn > 0.12 && inColumn < 0.88 && y > 0.04 && y < 0.9;
    return page
      ? [typeLines(x, y, 0.043) * 0.17, Math.floor(y / 0.43) !== Math.floor((y - 0.03) / 0.43) ? 0.28 : 0.06]
      : [0.03, 0.06];
  },
};

const typeCase: Scene = {
  name: 'type-case',
  paper: '#EFE7D6',
  ink: '#20211F',
  tint: '#A9672B',
  field(x, y) {
    // compartments of different widths on a slanted grid
    const u = x + 0.06 * y;
    const rows = 4;
    const row = Math.floor(y * rows);
    const inRow = y * rows - row;
    const perRow = [5, 6, 4, 5][row % 4] ?? 5;
    const at = (u / 1.66) * perRow;
    const column = Math.floor(at);
    const inColumn = at - column;
    const wall = inRow < 0.06 || inRow > 0.94 || inColumn < 0.03 || inColumn > 0.97;
    if (wall) return [0, 1];
    const fill = hash(column + 3, row + 11);
    if (fill < 0.14) return [0.88, 0];
    // pieces of lead, lying at random
    const small = 0.1;
    const i = Math.floor(u / small);
    const j = Math.floor(y / small);
    const turn = hash(i + row * 7, j + column * 3) - 0.5;
    const px = (u / small - i - 0.5) * Math.cos(turn) - (y / small - j - 0.5) * Math.sin(turn);
    const py = (u / small - i - 0.5) * Math.sin(turn) + (y / small - j - 0.5) * Math.cos(turn);
    const shade = 1;
    if (Math.abs(px) > 0.36 || Math.abs(py) > 0.4) return [shade + 0.25, 0];
    const green = hash(i, j + 5) < 0.2;
    const mark = hash(i + 60, j + 20);
    const face =
      mark < 0.4
        ? rhombus(px, py, 0, -0.06, 0.2, 0.2) < 1
        : mark < 0.7
          ? Math.abs(Math.hypot(px, py + 0.1) - 0.17) < 0.075 && py > -0.16
          : inBox(px, py, -0.06, -0.28, 0.06, 0.2) || inBox(px, py, -0.06, 0.08, 0.22, 0.2);
    return face ? [green ? 0 : 0.95, green ? 1 : 0] : [0.06, green ? 0.35 : 0];
  },
};

/** Says whether a point lies in an onion dome whose widest ring stands at `y0`. */
function inOnion(x: number, y: number, cx: number, y0: number, radius: number): boolean {
  const up = (y0 - y) / radius;
  if (up < -0.75 || up > 2) return false;
  const half =
    up < 0 ? Math.sqrt(1 - up * up * 1.0) : up < 1.15 ? Math.cos(up * 1.2) * 0.86 + 0.14 * (1 - up) : 0.17 * (2 - up);
  return Math.abs(x - cx) < radius * Math.max(0, half);
}

const harbin: Scene = {
  name: 'harbin',
  paper: '#E2EBF4',
  ink: '#10224A',
  tint: '#3F86C9',
  field(x, y) {
    const snow = rhombusSnow(x, y);
    const ground = 0.87 + 0.02 * Math.sin(x * 5) - 0.012 * Math.sin(x * 13);
    if (y > ground)
      return [0.1 + 0.25 * haze(x * 6, y * 30) * smoothStep(ground, 1, y), 0.25 * smoothStep(ground, 1, y)];
    const cx = 0.62;
    const church =
      inOnion(x, y, cx, 0.36, 0.125) ||
      inBox(x, y, cx - 0.11, 0.43, cx + 0.11, 0.56) ||
      toSegment(x, y, cx, 0.05, cx, 0.16) < 0.006 ||
      toSegment(x, y, cx - 0.025, 0.075, cx + 0.025, 0.075) < 0.006 ||
      inBox(x, y, cx - 0.26, 0.56, cx + 0.26, ground) ||
      inOnion(x, y, cx - 0.205, 0.5, 0.052) ||
      inBox(x, y, cx - 0.24, 0.53, cx - 0.17, 0.6) ||
      inOnion(x, y, cx + 0.205, 0.5, 0.052) ||
      inBox(x, y, cx + 0.17, 0.53, cx + 0.24, 0.6) ||
      toSegment(x, y, cx - 0.205, 0.36, cx - 0.205, 0.42) < 0.004 ||
      toSegment(x, y, cx + 0.205, 0.36, cx + 0.205, 0.42) < 0.004;
    if (church) {
      for (let at = -1; at <= 1; at += 1) {
        if (pointedArch(x, y, cx + at * 0.16, 0.7, 0.81, 0.036, 0.05) > 0) return [0, 0.2];
        if (pointedArch(x, y, cx + at * 0.066, 0.475, 0.535, 0.02, 0.05) > 0) return [0, 0.2];
      }
      if (Math.abs(y - 0.6) < 0.006 || Math.abs(y - 0.56) < 0.005) return [0.15, 0.5];
      if (y < 0.43 && inOnion(x + 0.05, y + 0.02, cx, 0.36, 0.06)) return [0.72, 0.6];
      return [0.97, 0];
    }
    // towers of ice: blocks with light inside
    const towers: readonly (readonly [number, number, number])[] = [
      [1.12, 0.055, 0.47],
      [1.26, 0.085, 0.26],
      [1.42, 0.06, 0.42],
      [1.53, 0.045, 0.58],
      [0.18, 0.06, 0.55],
      [0.06, 0.045, 0.66],
    ];
    for (const [tx, half, top] of towers) {
      const spire =
        y < top && Math.abs(x - tx) < half * clamp((y - top + half * 1.6) / (half * 1.6)) && y > top - half * 1.6;
      if (spire || (Math.abs(x - tx) < half && y >= top)) {
        const block = Math.floor((y - top) / 0.037);
        const seam =
          ((y - top) / 0.037 - block < 0.14 ||
            Math.abs((((x - tx) / half) * 1.5 + (block % 2) * 0.5 + 10) % 1) < 0.1) &&
          y >= top;
        const lit = clamp(1 - Math.abs(x - tx) / half);
        return [seam ? 0.45 : 0.02, seam ? 0.5 : mix(0.75, 0.12, lit)];
      }
    }
    const glow = 0.55 * clamp(1 - Math.hypot((x - cx) / 0.62, (y - 0.42) / 0.55));
    const night = mix(0.88, 0.42, smoothStep(0, 0.9, y)) - 0.1 * haze(x * 4, y * 4) - glow;
    return [night - snow, 0.35 * smoothStep(0.3, 0.9, y) + 0.5 * glow];
  },
};

/** Falling snow: the darkness a flake takes away. */
function rhombusSnow(x: number, y: number): number {
  return starlight(x + 0.25 * y, y, 0.075, 0.4);
}

/** Says whether a point lies in a walking camel with a load; `size` is the height of its back. */
function inCamel(x: number, y: number, cx: number, foot: number, size: number): boolean {
  const u = (x - cx) / size;
  const v = (foot - y) / size;
  return (
    ellipse(u, v, 0, 0.88, 0.42, 0.2) < 1 ||
    ellipse(u, v, -0.02, 1.08, 0.2, 0.2) < 1 ||
    toPath(u, v, [
      [-0.34, 0.9],
      [-0.52, 0.82],
      [-0.62, 1.02],
      [-0.64, 1.3],
    ]) < 0.075 ||
    ellipse(u, v, -0.73, 1.33, 0.13, 0.065) < 1 ||
    toPath(u, v, [
      [-0.29, 0.8],
      [-0.33, 0.42],
      [-0.42, 0.0],
    ]) < 0.045 ||
    toPath(u, v, [
      [-0.22, 0.8],
      [-0.17, 0.42],
      [-0.2, 0.0],
    ]) < 0.045 ||
    toPath(u, v, [
      [0.3, 0.8],
      [0.36, 0.44],
      [0.28, 0.0],
    ]) < 0.045 ||
    toPath(u, v, [
      [0.36, 0.8],
      [0.43, 0.44],
      [0.5, 0.0],
    ]) < 0.045 ||
    toPath(u, v, [
      [0.4, 0.95],
      [0.48, 0.72],
    ]) < 0.028
  );
}

const caravan: Scene = {
  name: 'caravan',
  paper: '#F7E6BD',
  ink: '#3B1C12',
  tint: '#D3691F',
  field(x, y) {
    const near = 0.8 + 0.05 * Math.sin(x * 2.4 + 0.6) + 0.012 * Math.sin(x * 7);
    const walk = 0.66 + 0.035 * Math.sin(x * 2.1 + 3.4);
    const far = 0.52 + 0.05 * Math.sin(x * 3.1 + 1.2) + 0.015 * Math.sin(x * 9);
    for (let at = 0; at < 6; at += 1) {
      const cx = 0.3 + at * 0.225;
      const foot = 0.665 + 0.035 * Math.sin(cx * 2.1 + 3.4);
      const size = 0.125 - 0.004 * at;
      if (inCamel(x, y, cx, foot, size)) {
        const load = ellipse(x, y, cx, foot - size * 0.95, size * 0.2, size * 0.17) < 1;
        return load ? [0.12, 1] : [1, 0];
      }
      const shadow = y > foot && y < foot + 0.05 && Math.abs(x - cx - (y - foot) * 2.2) < 0.05 - (y - foot) * 0.6;
      if (shadow && y < near) return [0.6, 0.6];
    }
    if (y > near) return [mix(1, 0.62, smoothStep(near + 0.02, 1.02, y)), 0.6];
    if (y > walk) return [0.05 + 0.3 * smoothStep(walk + 0.05, near, y) * clamp(0.4 + Math.sin(x * 3 + y * 20)), 0.72];
    if (y > far) return [0.03, 0.36 + 0.25 * smoothStep(far, walk, y)];
    const sun = Math.hypot(x - 1.13, y - 0.33);
    if (sun < 0.235) return [0, 1];
    return [0, clamp(0.28 - 0.3 * (sun - 0.235)) + 0.04 * haze(x * 2, y * 12)];
  },
};

const calendar: Scene = {
  name: 'calendar',
  paper: '#F2F0E4',
  ink: '#1D3F8F',
  tint: '#C9302C',
  field(x, y) {
    const cx = 0.8;
    const cy = 0.5;
    const radius = Math.hypot(x - cx, y - cy);
    const angle = Math.atan2(y - cy, x - cx);
    const ray = Math.abs((((((angle / TURN) * 24) % 1) + 1) % 1) - 0.5);
    if (radius < 0.1) return [0, 1];
    if (radius < 0.17) return [0, ray < 0.5 * (1 - (radius - 0.1) / 0.075) ? 0.95 : 0];
    for (let month = 0; month < 12; month += 1) {
      const a = (month / 12) * TURN - TURN / 4;
      const mx = cx + 0.355 * Math.cos(a);
      const my = cy + 0.355 * Math.sin(a);
      const q = Math.hypot(x - mx, y - my);
      if (q > 0.083) continue;
      if (q > 0.074) return [0.95, 0];
      // the lit share grows to the full moon of the seventh place and wanes again
      const phase = Math.cos(((month + 0.001) / 12) * TURN);
      const side = month < 6 ? 1 : -1;
      const edge = Math.sqrt(Math.max(0, 0.074 ** 2 - (y - my) ** 2));
      const lit = side * (x - mx) > phase * edge;
      return lit ? [0.02, 0] : [0.93, 0];
    }
    if (Math.abs(radius - 0.355) < 0.004 || Math.abs(radius - 0.47) < 0.005 || Math.abs(radius - 0.235) < 0.004)
      return [0.9, 0];
    const tick = Math.abs((((((angle / TURN) * 72) % 1) + 1) % 1) - 0.5);
    if (radius > 0.447 && radius < 0.47) return [tick < 0.14 ? 0.95 : 0.05, 0];
    if (radius < 0.47) return [0.04, 0.02];
    // the ground: a lattice that fades to the corners
    const cell = 0.08;
    const i = Math.floor(x / cell + 100);
    const j = Math.floor(y / cell);
    const inside = rhombus(x / cell + 100 - i - 0.5, y / cell - j - 0.5, 0, 0, 0.44, 0.44);
    if (inside < 0.28) return [0, 0.9];
    return [inside < 1 ? 0.85 : 0.22, 0];
  },
};

const dots: Scene = {
  name: 'dots',
  paper: '#F7F5EC',
  ink: '#14191C',
  tint: '#B3161F',
  field(x, y) {
    // the bowl of a nun, drawn with a pen held at an angle: two arcs, the upper one shifted
    const cx = 0.92;
    const cy = 0.44;
    const outer = ellipse(x, y, cx, cy, 0.43, 0.42);
    const inner = ellipse(x, y, cx - 0.012, cy - 0.075, 0.375, 0.365);
    const bowl = outer < 1 && inner > 1 && y > 0.3 + 0.18 * smoothStep(0.4, 1.4, x) - (x < cx ? 0.06 : 0.2);
    const head = inPolygon(x, y, [
      [1.25, 0.26],
      [1.33, 0.2],
      [1.37, 0.45],
      [1.29, 0.52],
    ]);
    if (bowl || head) return [1, 0];
    if (rhombus(x, y, cx - 0.02, 0.2, 0.095, 0.095) < 1) return [0, 1];
    // an alif measured by seven dots
    for (let at = 0; at < 7; at += 1) {
      const q = rhombus(x, y, 0.235, 0.14 + at * 0.12, 0.06, 0.06);
      if (q < 1) return at % 2 === 0 ? [0, 1] : [0, 0.55];
    }
    const alif = toPath(x, y, [
      [0.37, 0.075],
      [0.352, 0.5],
      [0.372, 0.925],
    ]);
    if (alif < 0.034 - 0.02 * smoothStep(0.6, 0.95, y)) return [1, 0];
    // the measuring circle whose diameter is the alif, and ruling lines
    const ring = Math.abs(Math.hypot(x - cx, y - 0.5) - 0.425);
    if (ring < 0.004) return [0, 0.7];
    if (Math.abs(y - 0.075) < 0.003 || Math.abs(y - 0.925) < 0.003) return [0, 0.6];
    const cell = 0.1;
    const fine = rhombus((x / cell) % 1, (y / cell) % 1, 0.5, 0.5, 0.16, 0.16);
    return [fine < 1 ? 0.22 : 0, 0];
  },
};

const canal: Scene = {
  name: 'canal',
  paper: '#E6EEE6',
  ink: '#102A3C',
  tint: '#CC7A2B',
  field(x, y) {
    const bank = 0.64 + 0.006 * Math.sin(x * 20);
    // containers on a hull
    const left = 0.16;
    const right = 1.34;
    const t = (x - left) / (right - left);
    const deck = 0.55;
    if (
      t > 0 &&
      t < 1 &&
      y > deck - 0.025 * smoothStep(0.9, 1, t) &&
      y < 0.71 &&
      t > (y - deck) * 0.18 &&
      t < 1 - (y - deck) * 0.3
    ) {
      return y > 0.675 ? [0.2, 0.9] : [1, 0];
    }
    const slot = 0.062;
    const column = Math.floor((x - left) / slot);
    const heights = [0, 2, 4, 4, 5, 5, 4, 5, 5, 0, 5, 5, 4, 5, 4, 4, 3, 2, 0];
    const level = Math.floor((deck - y) / 0.047);
    if (y < deck && level >= 0 && level < (heights[column] ?? 0)) {
      const gap = (x - left) / slot - column < 0.07 || (deck - y) / 0.047 - level < 0.1;
      const tone = hash(column + 2, level + 9);
      if (gap) return [0.95, 0];
      return tone < 0.4 ? [0.04, 0.95] : tone < 0.72 ? [0.82, 0] : [0.22, 0.12];
    }
    // bridge
    const bx = left + 9 * slot;
    if (inBox(x, y, bx + 0.008, 0.2, bx + 0.056, deck))
      return ((deck - y) / 0.045) % 1 < 0.35 && y < 0.5 ? [0.12, 0] : [0.98, 0];
    if (inBox(x, y, bx - 0.03, 0.22, bx + 0.094, 0.252)) return [0.98, 0];
    if (toSegment(x, y, bx + 0.032, 0.11, bx + 0.032, 0.2) < 0.006) return [0.98, 0];
    if (y > 0.84) {
      // near bank of sand
      const edge = 0.84 + 0.02 * Math.sin(x * 3 + 1);
      if (y > edge) return [0.06 + 0.3 * haze(x * 9, y * 30), 0.85];
    }
    if (y > 0.69) {
      const wave = Math.sin(y * 210 + haze(x * 5, y * 20) * 9);
      const under = t > 0.02 && t < 0.97 ? 0.35 * (1 - smoothStep(0.7, 0.84, y)) : 0;
      return [0.36 + under + (wave > 0.2 ? 0.18 : -0.14), 0];
    }
    if (y > bank) return [0.15, 0.8];
    // the far desert and a low sun
    const ridge = 0.585 + 0.03 * Math.sin(x * 2.7) + 0.012 * Math.sin(x * 8);
    if (y > ridge) return [0.03, 0.55];
    const sun = Math.hypot(x - 1.22, y - 0.27);
    if (sun < 0.13) return [0, 0.95];
    return [
      0.16 * (1 - y) + 0.1 * smoothStep(0.5, 0.62, haze(x * 1.5 + 4, y * 9)),
      0.16 * clamp(1 - (sun - 0.13) / 0.6),
    ];
  },
};

/** Gives how much of a date palm a point lies in: 2 fruit, 1 leaf or trunk, 0 none. */
function palmAt(x: number, y: number, cx: number, foot: number, height: number, seed: number): 0 | 1 | 2 {
  const lean = (hash(seed, 3) - 0.5) * 0.18;
  const top = foot - height;
  const along = clamp((foot - y) / height);
  const axis = cx + lean * height * along * along;
  const width = height * mix(0.042, 0.026, along);
  const notch = Math.sin(y * 160 + seed) > 0.2 ? 0.86 : 1.12;
  if (y <= foot && y >= top && Math.abs(x - axis) < width * notch) return 1;
  const hx = cx + lean * height;
  for (let leaf = 0; leaf < 13; leaf += 1) {
    const a = -Math.PI + (leaf / 12) * Math.PI + (hash(seed + leaf, 7) - 0.5) * 0.16;
    const long = height * (0.4 + 0.1 * hash(leaf + seed, 19));
    // a frond rises, then bends under its weight
    for (let step = 0; step < 12; step += 1) {
      const t0 = step / 12;
      const t1 = (step + 1) / 12;
      const bend = height * 0.34;
      const ax = hx + Math.cos(a) * long * t0;
      const ay = top + Math.sin(a) * long * t0 * 0.8 + bend * t0 * t0;
      const bx = hx + Math.cos(a) * long * t1;
      const by = top + Math.sin(a) * long * t1 * 0.8 + bend * t1 * t1;
      const thick = height * 0.036 * (1.1 - t0) * (0.75 + 0.4 * Math.sin((x + y) * 120));
      if (toSegment(x, y, ax, ay, bx, by) < thick) return 1;
    }
  }
  for (let bunch = -1; bunch <= 1; bunch += 1) {
    if (
      bunch !== 0 &&
      ellipse(x, y, hx + bunch * height * 0.075, top + height * 0.12, height * 0.05, height * 0.085) < 1
    )
      return 2;
  }
  return 0;
}

const palms: Scene = {
  name: 'palms',
  paper: '#F5E9C9',
  ink: '#0F3A2C',
  tint: '#CF7F1B',
  field(x, y) {
    const grove: readonly (readonly [number, number, number])[] = [
      [0.36, 0.93, 0.66],
      [1.2, 0.95, 0.72],
      [0.8, 0.88, 0.44],
      [1.5, 0.88, 0.46],
      [0.07, 0.87, 0.42],
    ];
    for (const [index, [cx, foot, height]] of grove.entries()) {
      const part = palmAt(x, y, cx, foot, height, index + 5);
      if (part === 2) return [0.1, 1];
      if (part === 1) return [0.98, 0];
    }
    const ground = 0.86 + 0.015 * Math.sin(x * 4);
    if (y > ground) {
      const furrow = Math.sin(((x - 0.8) / (y - 0.7)) * 7 + 2);
      return [furrow > 0 ? 0.62 : 0.16, 0.5];
    }
    // the line of far palms
    const tufts = 0.8 - 0.035 * Math.abs(Math.sin(x * 21)) - 0.02 * hash(Math.floor(x * 26), 3);
    if (y > tufts) return [0.55, 0.2];
    const sun = Math.hypot(x - 0.72, y - 0.36);
    if (sun < 0.19) return [0, 0.95];
    return [0.03, clamp(0.36 - 0.34 * (sun - 0.19)) * (0.75 + 0.4 * haze(x * 2, y * 10))];
  },
};

const cedar: Scene = {
  name: 'cedar',
  paper: '#E9EFEA',
  ink: '#0B3B2D',
  tint: '#6C8FB8',
  field(x, y) {
    const cx = 0.62;
    // flat layers of branches, wide below
    const layers: readonly (readonly [number, number, number, number])[] = [
      [0.13, 0.17, 0.03, 0.026],
      [0.215, 0.3, -0.03, 0.03],
      [0.31, 0.36, 0.05, 0.032],
      [0.42, 0.47, -0.05, 0.034],
      [0.535, 0.44, 0.07, 0.034],
      [0.64, 0.34, -0.12, 0.03],
    ];
    for (const [ly, half, shift, thick] of layers) {
      const u = (x - cx - shift) / half;
      if (Math.abs(u) > 1) continue;
      const rough = 0.55 + 0.6 * haze(x * 26, ly * 40);
      const upper = ly - thick * (1 - u * u) * (0.5 + rough) + 0.03 * Math.abs(u) ** 2;
      const lower = ly + thick * 0.62 * (1 - u ** 4) * rough + 0.012;
      if (y > upper && y < lower) return [y < upper + 0.012 ? 0.55 : 1, 0];
    }
    const trunk = 0.024 + 0.02 * smoothStep(0.2, 0.6, y) + 0.035 * smoothStep(0.66, 0.92, y);
    if (y > 0.13 && y < 0.9 && Math.abs(x - cx - 0.01 * Math.sin(y * 14)) < trunk) return [1, 0];
    if (
      toSegment(x, y, cx, 0.74, cx - 0.26, 0.64) < 0.016 ||
      toSegment(x, y, cx, 0.65, cx + 0.26, 0.54) < 0.016 ||
      toSegment(x, y, cx, 0.52, cx - 0.26, 0.43) < 0.014
    )
      return [1, 0];
    // snow fields in front, with tracks of wind
    const front = 0.86 - 0.05 * Math.sin(x * 2 + 0.4);
    if (y > front)
      return [
        0.28 * smoothStep(front, 1.05, y) * (0.4 + haze(x * 3, y * 26)),
        0.28 * (0.4 + 0.6 * haze(x * 5 + 3, y * 20)),
      ];
    const peak = 0.3 + 0.42 * Math.abs(x - 1.18) + 0.05 * (haze(x * 7, 2) - 0.5) + 0.04 * (haze(x * 20, 5) - 0.5);
    const side = 0.5 + 0.3 * Math.abs(x - 0.16) + 0.06 * (haze(x * 9, 8) - 0.5);
    if (y > Math.min(peak, side)) {
      const top = Math.min(peak, side);
      const ridge = haze(x * 8 + y * 5, y * 6 - x * 3);
      const snowline = top + 0.12 + 0.12 * haze(x * 11, 4);
      return y < snowline ? [ridge > 0.56 ? 0.32 : 0.0, ridge > 0.5 ? 0.45 : 0.05] : [0.18 + 0.3 * ridge, 0.5];
    }
    return [0.02, 0.75 - 0.62 * smoothStep(0, 0.62, y) + 0.14 * (haze(x * 2 + 9, y * 8) - 0.5)];
  },
};

const dallah: Scene = {
  name: 'dallah',
  paper: '#F5E6D2',
  ink: '#3A1B0F',
  tint: '#BE6A1E',
  field(x, y) {
    const cx = 0.62;
    // the pot's outline: half-width by height
    const outline: readonly (readonly [number, number])[] = [
      [0.13, 0.004],
      [0.17, 0.02],
      [0.19, 0.05],
      [0.235, 0.07],
      [0.26, 0.115],
      [0.3, 0.095],
      [0.335, 0.082],
      [0.42, 0.082],
      [0.52, 0.11],
      [0.6, 0.155],
      [0.68, 0.198],
      [0.76, 0.215],
      [0.82, 0.205],
      [0.86, 0.175],
      [0.885, 0.19],
      [0.905, 0.19],
    ];
    let half = -1;
    for (let at = 1; at < outline.length; at += 1) {
      const [y0, w0] = outline[at - 1] ?? [0, 0];
      const [y1, w1] = outline[at] ?? [0, 0];
      if (y >= y0 && y <= y1) half = mix(w0, w1, (y - y0) / (y1 - y0));
    }
    const body = half > 0 && Math.abs(x - cx) < half;
    const spout = inPolygon(x, y, [
      [cx + 0.07, 0.39],
      [cx + 0.3, 0.25],
      [cx + 0.37, 0.275],
      [cx + 0.33, 0.31],
      [cx + 0.2, 0.48],
      [cx + 0.12, 0.56],
    ]);
    const handle = toPath(x, y, [
      [cx - 0.07, 0.33],
      [cx - 0.2, 0.3],
      [cx - 0.29, 0.36],
      [cx - 0.3, 0.5],
      [cx - 0.24, 0.62],
      [cx - 0.16, 0.7],
    ]);
    if (body || spout || handle < 0.024) {
      if (body && inBand(y)) {
        const cell = rhombus(((((x - cx) * 22) % 1) + 1) % 1, bandShare(y), 0.5, 0.5, 0.5, 0.5);
        return cell < 1 ? [0, 1] : [0.9, 0];
      }
      const shine = body && x > cx + half * 0.45 && x < cx + half * 0.68 && y > 0.36 && y < 0.84;
      return shine ? [0.3, 0.75] : [1, 0];
    }
    // cups without handles
    for (const [kx, ky] of [
      [1.09, 0.905],
      [1.3, 0.905],
    ] as const) {
      const up = (ky - y) / 0.14;
      if (up > 0 && up < 1 && Math.abs(x - kx) < 0.045 + 0.045 * Math.sqrt(up)) {
        if (up > 0.9) return [0.9, 0];
        const diamond = rhombus(((((x - kx) * 15 + 0.5) % 1) + 1) % 1, up, 0.5, 0.5, 0.42, 0.26);
        return diamond < 1 ? [0, 0.95] : [0.05, 0.12];
      }
      if (up > -0.001 && up < 1.02 && Math.abs(x - kx) < 0.052 + 0.045 * Math.sqrt(Math.max(0, up))) return [0.95, 0];
      // steam
      const rise = (ky - 0.16 - y) / 0.42;
      if (rise > 0 && rise < 1 && Math.abs(x - kx - 0.035 * Math.sin(y * 22 + kx * 5)) < 0.014 * (1 - rise * 0.6))
        return [0.5 * (1 - rise), 0.3];
    }
    if (y > 0.905) return [y < 0.925 ? 0.95 : 0.5, 0.75];
    const wall = rhombus((x * 8) % 1, (y * 8) % 1, 0.5, 0.5, 0.5, 0.5);
    const glow = clamp(1 - Math.hypot(x - 0.75, y - 0.5) / 0.75);
    return [0.02, (wall < 0.94 ? 0.42 : 0.2) * (1 - glow * 0.85) + (wall < 0.3 ? 0.2 : 0)];
  },
};

function inBand(y: number): boolean {
  return (y > 0.7 && y < 0.745) || (y > 0.345 && y < 0.38);
}

function bandShare(y: number): number {
  return y > 0.5 ? (y - 0.7) / 0.045 : (y - 0.345) / 0.035;
}

const astrolabe: Scene = {
  name: 'astrolabe',
  paper: '#F4E9CB',
  ink: '#12265C',
  tint: '#C0861C',
  field(x, y) {
    const cx = 0.8;
    const cy = 0.54;
    const r = Math.hypot(x - cx, y - cy);
    const a = Math.atan2(y - cy, x - cx);
    const share = (n: number): number => Math.abs((((((a / TURN) * n) % 1) + 1) % 1) - 0.5);
    // throne and ring above
    if (Math.abs(Math.hypot(x - cx, y - 0.045) - 0.032) < 0.01) return [1, 0];
    if (y < 0.15 && y > 0.07 && Math.abs(x - cx) < 0.05 + (y - 0.07) * 1.7)
      return rhombus(x, y, cx, 0.118, 0.03, 0.026) < 1 ? [0, 1] : [1, 0];
    if (r < 0.435) {
      // the rule across the face
      const along = Math.cos(a + 0.62) * r;
      const across = Math.abs(Math.sin(a + 0.62) * r);
      if (across < 0.02 && Math.abs(along) < 0.4) return across < 0.006 ? [0.2, 1] : [1, 0];
      if (r < 0.02) return [0, 1];
      if (r > 0.425) return [1, 0];
      if (r > 0.385) return share(72) > 0.2 ? [0.04, 0.5] : [0.95, 0];
      if (r > 0.375) return [1, 0];
      if (r > 0.34) return share(24) > 0.06 ? [0.03, 0.2] : [0.9, 0];
      if (r > 0.332) return [1, 0];
      // ecliptic ring, off centre
      const e = Math.hypot(x - cx, y - cy + 0.11);
      if (e > 0.17 && e < 0.215)
        return Math.abs((((((Math.atan2(y - cy + 0.11, x - cx) / TURN) * 36) % 1) + 1) % 1) - 0.5) > 0.12
          ? [0.1, 1]
          : [0.95, 0];
      if (Math.abs(e - 0.17) < 0.006 || Math.abs(e - 0.215) < 0.006) return [1, 0];
      // star pointers
      for (let at = 0; at < 11; at += 1) {
        const sa = at * 2.3999;
        const sr = 0.1 + 0.2 * hash(at + 3, 8);
        const px = cx + sr * Math.cos(sa);
        const py = cy + sr * Math.sin(sa);
        if (rhombus(x, y, px, py, 0.017, 0.034) < 1) return [1, 0];
        if (toSegment(x, y, px, py, cx + 0.33 * Math.cos(sa + 0.18), cy + 0.33 * Math.sin(sa + 0.18)) < 0.005)
          return [0.9, 0];
      }
      // almucantars of the plate beneath
      const m = Math.hypot(x - cx, y - cy - 0.12);
      const lines = Math.abs(((m * 26) % 1) - 0.5) < 0.09;
      return [lines ? 0.5 : 0, 0.28];
    }
    const star = starlight(x, y, 0.13, 0.5);
    return [0.9 - 0.14 * haze(x * 3, y * 3) - star, 0];
  },
};

const stadium: Scene = {
  name: 'stadium',
  paper: '#E5EFE6',
  ink: '#0C2A22',
  tint: '#0E7F62',
  field(x, y) {
    const u = (x - 0.8) / 0.98;
    const v = (y - 0.66) / 0.5;
    const r = Math.hypot(u, v);
    // the tower of honours
    const tx = 0.8;
    const tower =
      inPolygon(x, y, [
        [tx - 0.045, 0.4],
        [tx - 0.018, 0.05],
        [tx + 0.018, 0.05],
        [tx + 0.045, 0.4],
      ]) ||
      inBox(x, y, tx - 0.05, 0.16, tx + 0.05, 0.175) ||
      inBox(x, y, tx - 0.06, 0.26, tx + 0.06, 0.277) ||
      toSegment(x, y, tx, 0.0, tx, 0.06) < 0.005;
    if (tower && r > 0.86) return [Math.abs(x - tx) < 0.006 ? 0.1 : 1, 0];
    if (y > 0.005 && y < 0.035 && x > tx && x < tx + 0.07 - (y - 0.005) * 0.4) return [0, 1];
    if (r > 1) {
      const cloud = smoothStep(0.5, 0.66, haze(x * 2.2 + 5, y * 7));
      return y < 0.5 ? [0.03 + 0.12 * (1 - cloud) * (0.6 - y), 0.3 * (1 - cloud) * (1 - y)] : [0.9, 0.2];
    }
    if (r > 0.6) {
      const ring = Math.floor((r - 0.6) * 21);
      if (r > 0.975 || ring % 4 === 3) return [0.97, 0];
      const seat = hash(Math.floor(Math.atan2(v, u) * 20 + 200), ring);
      const stair = Math.abs((((((Math.atan2(v, u) / TURN) * 28) % 1) + 1) % 1) - 0.5) > 0.45;
      if (stair) return [0.08, 0];
      return seat < 0.42 ? [0.85, 0] : seat < 0.62 ? [0.1, 0.85] : [0.28, 0];
    }
    if (r > 0.565) return [0.02, 0.05];
    if (r > 0.53) return [0.75, 0.3];
    const px = (x - 0.8) / (0.5 + 0.14 * v);
    const py = v;
    const line =
      Math.abs(px) < 0.008 ||
      Math.abs(Math.hypot(px, py * 0.95) - 0.15) < 0.012 ||
      ((Math.abs(Math.abs(px) - 0.8) < 0.012 || Math.abs(Math.abs(py) - 0.42) < 0.014) &&
        Math.abs(px) < 0.81 &&
        Math.abs(py) < 0.43) ||
      (Math.abs(Math.abs(px) - 0.62) < 0.01 && Math.abs(py) < 0.2) ||
      (Math.abs(Math.abs(py) - 0.2) < 0.012 && Math.abs(px) > 0.62 && Math.abs(px) < 0.8);
    if (line || rhombus(px, py, 0, 0, 0.03, 0.05) < 1) return [0, 0];
    return [0, Math.floor(px * 7 + 50) % 2 === 0 ? 0.92 : 0.62];
  },
};

const stars: Scene = {
  name: 'stars',
  paper: '#F0E6C6',
  ink: '#0F1B42',
  tint: '#D2922A',
  field(x, y) {
    // the seven stars of the greater bear, and the way from its pointers to the pole
    const bear: readonly (readonly [number, number])[] = [
      [0.3, 0.36],
      [0.44, 0.32],
      [0.56, 0.38],
      [0.69, 0.44],
      [0.72, 0.6],
      [0.92, 0.62],
      [0.95, 0.42],
    ];
    const pole: readonly [number, number] = [1.18, -0.3];
    for (const [sx, sy] of bear) {
      const q = rhombus(x, y, sx, sy, 0.034, 0.034);
      if (q < 1) return [0, q < 0.55 ? 0 : 0.85];
      const thin = Math.min(rhombus(x, y, sx, sy, 0.075, 0.007), rhombus(x, y, sx, sy, 0.007, 0.075));
      if (thin < 1) return [0.05, 0.9];
    }
    const figure = toPath(x, y, [...bear, [0.69, 0.44]]);
    if (figure < 0.0055) return [0.05, 1];
    // circles around a pole above the sheet
    const r = Math.hypot(x - pole[0], y - pole[1]);
    const a = Math.atan2(y - pole[1], x - pole[0]);
    const circle = Math.abs(((r / 0.22) % 1) - 0.5) < 0.014;
    const spoke = Math.abs((((((a / TURN) * 24) % 1) + 1) % 1) - 0.5) > 0.497;
    if (circle || spoke) return [0.5, 0.3];
    const milky = clamp(1 - Math.abs(y - 1.02 + 0.42 * (x - 0.2)) / 0.26) * haze(x * 5, y * 5);
    const star = starlight(x, y, 0.085, 0.45);
    return [0.96 - 0.5 * milky - star * 0.9, star * 0.3];
  },
};

const eclipse: Scene = {
  name: 'eclipse',
  paper: '#F3E7D0',
  ink: '#141A38',
  tint: '#D9762B',
  field(x, y) {
    const cx = 0.92;
    const cy = 0.34;
    const r = Math.hypot(x - cx, y - cy);
    const a = Math.atan2(y - cy, x - cx);
    // columns of a temple with their lintel
    const column = (x - 0.02) / 0.235;
    const index = Math.floor(column);
    const within = Math.abs(column - index - 0.5) * 0.235;
    const top = 0.56;
    if (index >= 0 && index < 7 && y > top - 0.06) {
      if (y < top && index < 3) return y > top - 0.042 && y < top - 0.03 ? [0.4, 0.4] : [1, 0];
      const broken = top + ([0, 0, 0, 0.08, 0.16, 0.04, 0.22][index] ?? 0);
      if (y > broken) {
        const capital = y < broken + 0.07 ? 0.03 * (1 - (y - broken) / 0.07) : 0;
        if (within < 0.052 + capital + 0.012 * smoothStep(0.6, 0.97, y))
          return within < 0.012 && y > broken + 0.09 ? [0.62, 0.3] : [1, 0];
      }
    }
    if (y > 0.93) return [1, 0];
    if (r < 0.145) return [1, 0];
    if (r < 0.155) return [0, 0.1];
    const streamer = 0.55 + 0.45 * Math.cos(a * 2) + 0.25 * Math.sin(a * 7 + 1) + 0.15 * Math.sin(a * 17);
    const reach = 0.1 + 0.17 * clamp(streamer);
    const corona = clamp(1 - (r - 0.155) / reach);
    const dusk = 0.85 * smoothStep(0.62, 0.95, y);
    return [
      0.9 -
        1.1 * corona ** 0.8 -
        0.72 * smoothStep(0.55, 0.95, y) -
        (r > 0.44 && y < 0.5 ? starlight(x, y, 0.14, 0.3) : 0),
      0.75 * corona * (1 - corona) * 2 + dusk,
    ];
  },
};

const library: Scene = {
  name: 'library',
  paper: '#F3E6D8',
  ink: '#3B1320',
  tint: '#B3461F',
  field(x, y) {
    // an arched window in the middle, shelves on both sides
    const window = pointedArch(x, y, 0.8, 0.42, 0.86, 0.21, 0.3);
    if (window > 0.022) {
      const bar = Math.abs(x - 0.8) < 0.006 || Math.abs(((y - 0.42) / 0.145) % 1) < 0.07;
      const light = Math.hypot(x - 0.8, y - 0.4);
      return bar ? [0.9, 0] : [0, 0.1 + 0.5 * smoothStep(0.05, 0.45, light)];
    }
    if (window > -0.012) return [1, 0];
    if (y > 0.9) return [Math.abs(x - 0.8) < (y - 0.72) * 1.25 ? 0.25 : 0.85, 0.5];
    const shelf = 0.15;
    const row = Math.floor(y / shelf);
    const inRow = y / shelf - row;
    if (inRow > 0.9) return [1, 0];
    if (Math.abs(x - 0.545) < 0.012 || Math.abs(x - 1.055) < 0.012) return [1, 0];
    if (Math.abs(x - 0.8) < 0.24) return [0.9, 0];
    const slot = 0.0275;
    const book = Math.floor(x / slot);
    const inBook = x / slot - book;
    const tall = 0.14 + 0.26 * hash(book, row + 31);
    if (hash(book + 9, row + 77) < 0.07) return [0.96, 0];
    if (inRow < tall) return [0.96, 0];
    if (inBook < 0.16) return [0.97, 0];
    const colour = hash(book + 4, row + 5);
    const label = inRow > tall + 0.12 && inRow < tall + 0.22;
    if (colour < 0.34) return label ? [0, 0] : [0.06, 0.95];
    if (colour < 0.68) return label ? [0, 0.9] : [0.66, 0];
    return label ? [0.6, 0] : [0.14, 0.14];
  },
};

const track: Scene = {
  name: 'track',
  paper: '#F4E7D6',
  ink: '#1B2B4B',
  tint: '#C2452B',
  field(x, y) {
    // a runner in the manner of painted vases, on lanes that meet far away
    const runner =
      ellipse(x, y, 0.97, 0.235, 0.052, 0.062) < 1 ||
      toPath(x, y, [
        [0.945, 0.3],
        [0.9, 0.42],
        [0.86, 0.55],
      ]) < 0.06 ||
      toPath(x, y, [
        [0.87, 0.56],
        [1.03, 0.62],
        [1.0, 0.78],
      ]) < 0.038 ||
      toPath(x, y, [
        [1.0, 0.78],
        [1.075, 0.79],
      ]) < 0.022 ||
      toPath(x, y, [
        [0.85, 0.57],
        [0.73, 0.68],
        [0.57, 0.66],
      ]) < 0.036 ||
      toPath(x, y, [
        [0.57, 0.66],
        [0.555, 0.73],
      ]) < 0.02 ||
      toPath(x, y, [
        [0.94, 0.34],
        [1.06, 0.43],
        [1.16, 0.35],
      ]) < 0.026 ||
      toPath(x, y, [
        [0.92, 0.35],
        [0.79, 0.36],
        [0.72, 0.47],
      ]) < 0.026;
    if (runner) return [1, 0];
    const horizon = 0.56;
    if (y > horizon) {
      const depth = 1 / (y - horizon + 0.09);
      const across = (x - 1.5) * depth * 0.62;
      const lane = ((across % 1) + 1) % 1;
      if (Math.hypot((x - 0.86) / 0.3, (y - 0.845) / 0.028) < 1) return [0.75, 0.6];
      if (lane < 0.07) return [0, 0];
      return [0.06, Math.floor(across + 50) % 2 === 0 ? 0.88 : 0.66];
    }
    const sun = Math.hypot(x - 0.42, y - 0.34);
    const olive = 0.5 + 0.035 * Math.sin(x * 3.2 + 1) + 0.02 * haze(x * 20, 3);
    if (y > olive) return [0.62 + 0.25 * haze(x * 16, y * 16), 0];
    if (sun < 0.17) return [0, 0.95];
    return [0.03, 0.3 * clamp(1 - (sun - 0.17) / 0.8) * (0.7 + 0.5 * haze(x * 2, y * 11))];
  },
};

const dhow: Scene = {
  name: 'dhow',
  paper: '#E8EFEF',
  ink: '#0E2F3E',
  tint: '#C65B3A',
  field(x, y) {
    const hull = inPolygon(x, y, [
      [0.28, 0.6],
      [0.36, 0.655],
      [0.62, 0.685],
      [1.0, 0.66],
      [1.2, 0.57],
      [1.29, 0.5],
      [1.25, 0.62],
      [1.12, 0.745],
      [0.46, 0.745],
    ]);
    if (hull) return Math.abs(y - 0.7 - 0.02 * Math.sin(x * 4)) < 0.008 ? [0, 1] : [1, 0];
    if (toSegment(x, y, 0.78, 0.68, 0.81, 0.12) < 0.01) return [1, 0];
    if (toSegment(x, y, 0.38, 0.42, 1.12, 0.04) < 0.009) return [1, 0];
    const sail = inPolygon(x, y, [
      [0.4, 0.425],
      [1.1, 0.065],
      [1.11, 0.2],
      [1.06, 0.42],
      [0.98, 0.6],
      [0.7, 0.55],
    ]);
    if (sail) {
      const seam = Math.abs((((((x * 0.46 + y * 0.9) / 0.075) % 1) + 1) % 1) - 0.5) < 0.06;
      return [seam ? 0.4 : 0.03, 0.3 + 0.5 * smoothStep(0.4, 1.1, x)];
    }
    // divers' ropes and oars
    for (let at = 0; at < 5; at += 1) {
      if (toSegment(x, y, 0.52 + at * 0.13, 0.72, 0.45 + at * 0.13, 0.83) < 0.0055) return [1, 0];
    }
    if (y > 0.73) {
      const wave = Math.sin(y * 190 + haze(x * 6, y * 16) * 9);
      const deep = smoothStep(0.73, 1, y);
      for (let at = 0; at < 7; at += 1) {
        // pearls on the sea floor
        const px = 0.14 + at * 0.22 + 0.05 * hash(at, 2);
        const q = Math.hypot(x - px, y - 0.94 - 0.02 * hash(at, 9));
        if (q < 0.022) return [q < 0.016 ? 0 : 0.5, 0];
      }
      return [0.4 + 0.42 * deep + (wave > 0.1 ? 0.14 : -0.16) * (1 - deep * 0.6), 0];
    }
    const sun = Math.hypot(x - 0.28, y - 0.52);
    if (sun < 0.14 && y < 0.73) return [0, 0.95];
    return [0.1 * (1 - y), 0.3 * clamp(1 - (sun - 0.14) / 0.6) * (0.6 + 0.6 * haze(x * 2, y * 12))];
  },
};

const feed: Scene = {
  name: 'feed',
  paper: '#EAF0F4',
  ink: '#122B52',
  tint: '#C7541F',
  field(x, y) {
    // sheets of print that go out from a dot as waves
    const cx = 0.4;
    const cy = 0.82;
    const r = Math.hypot(x - cx, y - cy);
    const a = Math.atan2(cy - y, x - cx);
    if (rhombus(x, y, cx, cy, 0.12, 0.12) < 1) return [0, 1];
    if (a > 0 && a < Math.PI / 2) {
      for (const [index, radius] of [0.29, 0.5, 0.71, 0.92].entries()) {
        const side = Math.abs(r - radius);
        if (side > 0.08) continue;
        if (side > 0.068 || a < 0.012 || a > Math.PI / 2 - 0.012) return [1, 0];
        const print = typeLines(a * radius, r - radius + 0.0655, 0.044);
        return index === 1 && r > radius + 0.022 ? [0, print > 0 ? 1 : 0.1] : [print > 0 ? 0.95 : 0, 0];
      }
    }
    const cell = 0.1;
    const inside = rhombus((x / cell) % 1, (y / cell) % 1, 0.5, 0.5, 0.5, 0.5);
    return [inside < 0.5 ? 0.42 : 0.12, 0];
  },
};

/** Every picture of the demonstration edition. */
export const SCENES: readonly Scene[] = [
  crescent,
  arches,
  press,
  typeCase,
  harbin,
  caravan,
  calendar,
  dots,
  canal,
  palms,
  cedar,
  dallah,
  astrolabe,
  stadium,
  stars,
  eclipse,
  library,
  track,
  dhow,
  feed,
];
