import { describe, expect, test } from 'vitest';
import { colourFamily, readableColour } from '#site/colour-family.ts';
import { contrast, toHex, toOklch } from '#site/oklch.ts';

const TEXT = 4.5;

/** Colours around the circle, from grey to the strongest, from black to white. */
function sampleColours(): string[] {
  const colours: string[] = [];
  for (let hue = 0; hue < 360; hue += 24)
    for (const lightness of [0.05, 0.3, 0.5, 0.7, 0.95])
      for (const chroma of [0, 0.1, 0.3]) colours.push(toHex({ lightness, chroma, hue }));
  return [...new Set(colours)];
}

describe('colours of a newspaper', () => {
  test.each(['#b3161f', '#1d3f8f', '#000000', '#ffffff', '#808080', '#00ff00'])('%s survives OKLCH', (hex) => {
    expect(toHex(toOklch(hex))).toBe(hex);
  });

  test('the measure of contrast is the one of the standard', () => {
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  });

  test('whatever colour is chosen, the nearest readable one is readable and of its hue', () => {
    for (const hex of sampleColours()) {
      const readable = readableColour(hex);
      expect(contrast(readable, '#eef1ec'), hex).toBeGreaterThanOrEqual(TEXT);
      expect(readableColour(readable), hex).toBe(readable);
      const [a, b] = [toOklch(hex), toOklch(readable)];
      if (b.chroma > 0.06) expect(Math.cos(((a.hue - b.hue) * Math.PI) / 180), hex).toBeGreaterThan(0.98);
    }
  });

  test('its whole family keeps AA, by day, by night and on bands', () => {
    for (const hex of sampleColours().map(readableColour)) {
      const family = colourFamily(hex);
      const pairs: readonly (readonly [string, string])[] = [
        [family.light, '#fbfcfa'],
        [family.light, '#ffffff'],
        [family.dark, '#0f1416'],
        [family.dark, '#1d2528'],
        ['#0f1416', family.dark],
        ...[family.band, family.darkBand].flatMap((band) =>
          ['#ffffff', '#f0cc7a', family.onBand].map((text) => [text, band] as const),
        ),
      ];
      for (const [front, ground] of pairs)
        expect(contrast(front, ground), `${hex}: ${front} on ${ground}`).toBeGreaterThanOrEqual(TEXT);
    }
  });
});
