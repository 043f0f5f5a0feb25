import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('../../../src/styles/tokens.css', import.meta.url)), 'utf8');

/** Colours declared in the first block that begins with this selector. */
function coloursOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
  );
}

const PIGMENTS = ['cinnabar', 'lapis', 'verdigris', 'ochre'];
/** What a pigment's class sets, the same by day and by night: `lapis-onband2`. */
const ofPigments = PIGMENTS.flatMap((pigment) =>
  [...coloursOf(`  .${pigment}`)].map(([name, value]) => [`${pigment}-${name}`, value] as const),
);

const light = new Map([...coloursOf('  :root'), ...ofPigments]);
const darkBySystem = coloursOf(':root:not([data-theme="light"])');
const darkByChoice = coloursOf(':root[data-theme="dark"]');
const dark = new Map([...light, ...darkByChoice]);

/** WCAG 2 relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;

/** Foreground, background, least contrast. */
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'ink2', 'ink3', ...PIGMENTS].flatMap((front) =>
    ['paper', 'leaf'].map((ground) => [front, ground, TEXT] as const),
  ),
  ['ink2', 'raise', TEXT],
  ['rule2', 'paper', SHAPE],
  ['rule2', 'leaf', SHAPE],
  ...PIGMENTS.map((pigment) => ['onpig', pigment, TEXT] as const),
  ...PIGMENTS.flatMap((pigment) => [
    ['onband', `${pigment}-band`, TEXT] as const,
    [`${pigment}-onband2`, `${pigment}-band`, TEXT] as const,
    ['bandpig', `${pigment}-band`, TEXT] as const,
  ]),
  ['onalert', 'alert', TEXT],
  ['onfoot', 'foot', TEXT],
  ['onfoot2', 'foot', TEXT],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('tokens, %s', (_, colours) => {
  test.each(PAIRS)('%s on %s has at least %d : 1', (front, ground, least) => {
    const [a, b] = [colours.get(front), colours.get(ground)];
    expect(a, front).toBeDefined();
    expect(b, ground).toBeDefined();
    expect(contrast(a ?? '#000000', b ?? '#000000')).toBeGreaterThanOrEqual(least);
  });
});

describe('tokens', () => {
  test('the dark theme is one, whether the system or the reader asks for it', () => {
    expect(darkBySystem.size).toBeGreaterThan(10);
    expect(darkByChoice).toEqual(darkBySystem);
  });

  test('the measure of contrast is the one of the standard', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });
});
