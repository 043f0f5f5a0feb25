/** A colour by lightness (0 to 1), chroma and hue (degrees): https://www.w3.org/TR/css-color-4/#ok-lab */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

const TO_LMS: readonly Triple[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const LMS_TO_LAB: readonly Triple[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const LAB_TO_LMS: readonly Triple[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const FROM_LMS: readonly Triple[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

/** Chroma is lowered by this share until a colour can be shown. */
const CHROMA_STEP = 0.97;
/** How far a channel may lie outside before it counts; rounding alone gives this much. */
const TOLERANCE = 0.0005;

/** Returns lightness, chroma and hue of a colour such as `#b3161f`. */
export function toOklch(hex: string): Oklch {
  const lms = times(TO_LMS, channels(hex).map(toLinear)).map(Math.cbrt);
  const [lightness, a, b] = times(LMS_TO_LAB, lms);
  return { lightness, chroma: Math.hypot(a, b), hue: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** Returns the colour as `#rrggbb`; where screens cannot show its chroma, with the highest that they can. */
export function toHex({ lightness, chroma, hue }: Oklch): string {
  for (let shown = chroma; shown > 0.001; shown *= CHROMA_STEP) {
    const linear = toRgb(lightness, shown, hue);
    if (linear.every((value) => value >= -TOLERANCE && value <= 1 + TOLERANCE)) return hexOf(linear);
  }
  return hexOf(toRgb(lightness, 0, hue));
}

/** Returns the contrast of two colours by WCAG 2, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map(toLinear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toRgb(lightness: number, chroma: number, hue: number): readonly number[] {
  const angle = (hue * Math.PI) / 180;
  const lms = times(LAB_TO_LMS, [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)]);
  return times(
    FROM_LMS,
    lms.map((value) => value ** 3),
  );
}

function times(matrix: readonly Triple[], vector: readonly number[]): [number, number, number] {
  const [a = 0, b = 0, c = 0] = vector;
  const [x = 0, y = 0, z = 0] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x, y, z];
}

/** The channels of `#rrggbb`, 0 to 1. */
function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function hexOf(linear: readonly number[]): string {
  const pairs = linear.map((value) => {
    const limited = Math.min(1, Math.max(0, value));
    const encoded = limited <= 0.0031308 ? limited * 12.92 : 1.055 * limited ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${pairs.join('')}`;
}
