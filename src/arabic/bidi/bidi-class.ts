/** Bidirectional character types of UAX 9 that a text of ours can hold. https://unicode.org/reports/tr9/#Table_Bidirectional_Character_Types */
export const BIDI = {
  L: 0,
  R: 1,
  AL: 2,
  EN: 3,
  AN: 4,
  ES: 5,
  ET: 6,
  CS: 7,
  NSM: 8,
  BN: 9,
  B: 10,
  WS: 11,
  ON: 12,
} as const;

export type BidiClass = (typeof BIDI)[keyof typeof BIDI];

/** Stands in a text for an inline element that is isolated already: code, a number of a footnote with its link. */
export const OBJECT = '\uFFFC';
/** Stands in a text for a digit that belongs to no phrase: the number of a footnote. */
export const ASIDE_DIGIT = '\uFFF9';

/** First and last code point of a range, and its type; in order. What is in none is asked of its general category. */
const RANGES: readonly (readonly [first: number, last: number, type: BidiClass])[] = [
  [0x0000, 0x0008, BIDI.BN],
  [0x0009, 0x0009, BIDI.WS],
  [0x000a, 0x000a, BIDI.B],
  [0x000b, 0x000b, BIDI.WS],
  [0x000c, 0x000c, BIDI.WS],
  [0x000d, 0x000d, BIDI.B],
  [0x000e, 0x001b, BIDI.BN],
  [0x001c, 0x001f, BIDI.B],
  [0x0020, 0x0020, BIDI.WS],
  [0x0021, 0x0022, BIDI.ON],
  [0x0023, 0x0025, BIDI.ET],
  [0x0026, 0x002a, BIDI.ON],
  [0x002b, 0x002b, BIDI.ES],
  [0x002c, 0x002c, BIDI.CS],
  [0x002d, 0x002d, BIDI.ES],
  [0x002e, 0x002f, BIDI.CS],
  [0x0030, 0x0039, BIDI.EN],
  [0x003a, 0x003a, BIDI.CS],
  [0x003b, 0x0040, BIDI.ON],
  [0x0041, 0x005a, BIDI.L],
  [0x005b, 0x0060, BIDI.ON],
  [0x0061, 0x007a, BIDI.L],
  [0x007b, 0x007e, BIDI.ON],
  [0x007f, 0x0084, BIDI.BN],
  [0x0085, 0x0085, BIDI.B],
  [0x0086, 0x009f, BIDI.BN],
  [0x00a0, 0x00a0, BIDI.CS],
  [0x00a1, 0x00a1, BIDI.ON],
  [0x00a2, 0x00a5, BIDI.ET],
  [0x00a6, 0x00a9, BIDI.ON],
  [0x00aa, 0x00aa, BIDI.L],
  [0x00ab, 0x00ac, BIDI.ON],
  [0x00ad, 0x00ad, BIDI.BN],
  [0x00ae, 0x00af, BIDI.ON],
  [0x00b0, 0x00b1, BIDI.ET],
  [0x00b2, 0x00b3, BIDI.EN],
  [0x00b4, 0x00b4, BIDI.ON],
  [0x00b5, 0x00b5, BIDI.L],
  [0x00b6, 0x00b8, BIDI.ON],
  [0x00b9, 0x00b9, BIDI.EN],
  [0x00ba, 0x00ba, BIDI.L],
  [0x00bb, 0x00bf, BIDI.ON],
  [0x00c0, 0x00d6, BIDI.L],
  [0x00d7, 0x00d7, BIDI.ON],
  [0x00d8, 0x00f6, BIDI.L],
  [0x00f7, 0x00f7, BIDI.ON],
  [0x00f8, 0x02b8, BIDI.L],
  [0x02b9, 0x02ba, BIDI.ON],
  [0x02bb, 0x02c1, BIDI.L],
  [0x0300, 0x036f, BIDI.NSM],
  [0x0590, 0x0590, BIDI.R],
  [0x0591, 0x05bd, BIDI.NSM],
  [0x05be, 0x05be, BIDI.R],
  [0x05bf, 0x05bf, BIDI.NSM],
  [0x05c0, 0x05c0, BIDI.R],
  [0x05c1, 0x05c2, BIDI.NSM],
  [0x05c3, 0x05c3, BIDI.R],
  [0x05c4, 0x05c5, BIDI.NSM],
  [0x05c6, 0x05c6, BIDI.R],
  [0x05c7, 0x05c7, BIDI.NSM],
  [0x05c8, 0x05ff, BIDI.R],
  [0x0600, 0x0605, BIDI.AN],
  [0x0606, 0x0607, BIDI.ON],
  [0x0608, 0x0608, BIDI.AL],
  [0x0609, 0x060a, BIDI.ET],
  [0x060b, 0x060b, BIDI.AL],
  [0x060c, 0x060c, BIDI.CS],
  [0x060d, 0x060d, BIDI.AL],
  [0x060e, 0x060f, BIDI.ON],
  [0x0610, 0x061a, BIDI.NSM],
  [0x061b, 0x064a, BIDI.AL],
  [0x064b, 0x065f, BIDI.NSM],
  [0x0660, 0x0669, BIDI.AN],
  [0x066a, 0x066a, BIDI.ET],
  [0x066b, 0x066c, BIDI.AN],
  [0x066d, 0x066f, BIDI.AL],
  [0x0670, 0x0670, BIDI.NSM],
  [0x0671, 0x06d5, BIDI.AL],
  [0x06d6, 0x06dc, BIDI.NSM],
  [0x06dd, 0x06dd, BIDI.AN],
  [0x06de, 0x06de, BIDI.ON],
  [0x06df, 0x06e4, BIDI.NSM],
  [0x06e5, 0x06e6, BIDI.AL],
  [0x06e7, 0x06e8, BIDI.NSM],
  [0x06e9, 0x06e9, BIDI.ON],
  [0x06ea, 0x06ed, BIDI.NSM],
  [0x06ee, 0x06ef, BIDI.AL],
  [0x06f0, 0x06f9, BIDI.EN],
  [0x06fa, 0x0710, BIDI.AL],
  [0x0711, 0x0711, BIDI.NSM],
  [0x0712, 0x072f, BIDI.AL],
  [0x0730, 0x074a, BIDI.NSM],
  [0x074b, 0x07a5, BIDI.AL],
  [0x07a6, 0x07b0, BIDI.NSM],
  [0x07b1, 0x07bf, BIDI.AL],
  [0x07c0, 0x085f, BIDI.R],
  [0x0860, 0x088f, BIDI.AL],
  [0x0890, 0x0891, BIDI.AN],
  [0x0892, 0x0897, BIDI.AL],
  [0x0898, 0x089f, BIDI.NSM],
  [0x08a0, 0x08c9, BIDI.AL],
  [0x08ca, 0x08e1, BIDI.NSM],
  [0x08e2, 0x08e2, BIDI.AN],
  [0x08e3, 0x08ff, BIDI.NSM],
  [0x09f2, 0x09f3, BIDI.ET],
  [0x1680, 0x1680, BIDI.WS],
  [0x180e, 0x180e, BIDI.BN],
  [0x2000, 0x200a, BIDI.WS],
  [0x200b, 0x200d, BIDI.BN],
  [0x200e, 0x200e, BIDI.L],
  [0x200f, 0x200f, BIDI.R],
  [0x2010, 0x2027, BIDI.ON],
  [0x2028, 0x2028, BIDI.WS],
  [0x2029, 0x2029, BIDI.B],
  [0x202a, 0x202e, BIDI.BN],
  [0x202f, 0x202f, BIDI.CS],
  [0x2030, 0x2034, BIDI.ET],
  [0x2035, 0x2043, BIDI.ON],
  [0x2044, 0x2044, BIDI.CS],
  [0x2045, 0x205e, BIDI.ON],
  [0x205f, 0x205f, BIDI.WS],
  [0x2060, 0x206f, BIDI.BN],
  [0x2070, 0x2070, BIDI.EN],
  [0x2071, 0x2071, BIDI.L],
  [0x2074, 0x2079, BIDI.EN],
  [0x207a, 0x207b, BIDI.ES],
  [0x207c, 0x207e, BIDI.ON],
  [0x207f, 0x207f, BIDI.L],
  [0x2080, 0x2089, BIDI.EN],
  [0x208a, 0x208b, BIDI.ES],
  [0x208c, 0x208e, BIDI.ON],
  [0x20a0, 0x20cf, BIDI.ET],
  [0x212e, 0x212e, BIDI.ET],
  [0x2212, 0x2212, BIDI.ES],
  [0x2213, 0x2213, BIDI.ET],
  [0x2488, 0x249b, BIDI.EN],
  [0x249c, 0x24e9, BIDI.L],
  [0x2800, 0x28ff, BIDI.L],
  [0x3000, 0x3000, BIDI.WS],
  [0xe000, 0xf8ff, BIDI.L],
  [0xfb1d, 0xfb1d, BIDI.R],
  [0xfb1e, 0xfb1e, BIDI.NSM],
  [0xfb1f, 0xfb28, BIDI.R],
  [0xfb29, 0xfb29, BIDI.ES],
  [0xfb2a, 0xfb4f, BIDI.R],
  [0xfb50, 0xfd3d, BIDI.AL],
  [0xfd3e, 0xfd4f, BIDI.ON],
  [0xfd50, 0xfdce, BIDI.AL],
  [0xfdcf, 0xfdcf, BIDI.ON],
  [0xfdd0, 0xfdef, BIDI.BN],
  [0xfdf0, 0xfdfc, BIDI.AL],
  [0xfdfd, 0xfdff, BIDI.ON],
  [0xfe00, 0xfe0f, BIDI.NSM],
  [0xfe20, 0xfe2f, BIDI.NSM],
  [0xfe50, 0xfe50, BIDI.CS],
  [0xfe52, 0xfe52, BIDI.CS],
  [0xfe55, 0xfe55, BIDI.CS],
  [0xfe5f, 0xfe5f, BIDI.ET],
  [0xfe62, 0xfe63, BIDI.ES],
  [0xfe69, 0xfe6a, BIDI.ET],
  [0xfe70, 0xfefe, BIDI.AL],
  [0xfeff, 0xfeff, BIDI.BN],
  [0xff03, 0xff05, BIDI.ET],
  [0xff0b, 0xff0b, BIDI.ES],
  [0xff0c, 0xff0c, BIDI.CS],
  [0xff0d, 0xff0d, BIDI.ES],
  [0xff0e, 0xff0f, BIDI.CS],
  [0xff10, 0xff19, BIDI.EN],
  [0xff1a, 0xff1a, BIDI.CS],
  [0xffe0, 0xffe1, BIDI.ET],
  [0xffe5, 0xffe6, BIDI.ET],
  [0xfff9, 0xfff9, BIDI.EN],
  [0xfffc, 0xfffc, BIDI.ON],
  [0x10800, 0x10d2f, BIDI.R],
  [0x10d30, 0x10d39, BIDI.AN],
  [0x10e60, 0x10e7e, BIDI.AN],
  [0x10e80, 0x10f2f, BIDI.R],
  [0x10f30, 0x10f6f, BIDI.AL],
  [0x10f70, 0x10fff, BIDI.R],
  [0x1d7ce, 0x1d7ff, BIDI.EN],
  [0x1e800, 0x1e8cf, BIDI.R],
  [0x1e8d0, 0x1e8d6, BIDI.NSM],
  [0x1e8d7, 0x1e943, BIDI.R],
  [0x1e944, 0x1e94a, BIDI.NSM],
  [0x1e94b, 0x1ec6f, BIDI.R],
  [0x1ec70, 0x1ecbf, BIDI.AL],
  [0x1ed00, 0x1ed4f, BIDI.AL],
  [0x1ee00, 0x1eeff, BIDI.AL],
];

const MARK = /\p{Mn}|\p{Me}/u;
const LETTER = /\p{L}|\p{Mc}|\p{Nd}|\p{Nl}/u;

/** The types of the first two thousand code points, Arabic among them, and the blocks of signs: nearly every text is in here. */
const TABLE_SIZE = 0x2100;
const TABLE = Uint8Array.from({ length: TABLE_SIZE }, (_, codePoint) => lookUp(codePoint));

/** Returns the type of a code point. */
function bidiClass(codePoint: number): BidiClass {
  return (codePoint < TABLE_SIZE ? TABLE[codePoint] : lookUp(codePoint)) as BidiClass;
}

/** Returns the type of each UTF-16 unit of a text; both halves of a pair have that of their letter. */
export function bidiClasses(text: string): Uint8Array {
  const classes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    classes[index] = bidiClass(codePoint);
    if (codePoint > 0xffff) {
      classes[index + 1] = bidiClass(codePoint);
      index += 1;
    }
  }
  return classes;
}

function lookUp(codePoint: number): BidiClass {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last, type] = RANGES[middle] ?? [0, 0, BIDI.ON];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return type;
  }
  const character = String.fromCodePoint(codePoint);
  if (MARK.test(character)) return BIDI.NSM;
  return LETTER.test(character) ? BIDI.L : BIDI.ON;
}
