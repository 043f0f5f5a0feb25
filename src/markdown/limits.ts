import type { Texts } from '#messages/message.ts';

/**
 * Limits of a body. Beyond them unified takes minutes or overflows its stack, and no real article comes close; they are
 * checked in one pass over the text before parsing.
 */
export const LIMITS = {
  bytes: 2 * 1024 * 1024,
  lines: 30_000,
  /**
   * Paragraphs, headings, items, code blocks, directives: everything that starts a block. Table rows are counted as
   * cells.
   */
  blocks: 10_000,
  /** Nesting of quotes, lists, brackets, emphasis, elements and directives. */
  nesting: 100,
  tableCells: 50_000,
  /** `|---|` rows in one table; a valid one has one. */
  delimiterRows: 100,
  tables: 1_000,
  /** Definitions of links and footnotes together. */
  definitions: 2_000,
  footnoteCalls: 2_000,
  /** Starts of quotes and lists, and underlined headings: parsing takes quadratic time. */
  containers: 1_000,
  /** List items; the parser visits each again at the end of the list. */
  items: 5_000,
  /** Lazy continuation lines of quotes and items: parsing takes quadratic time. */
  lazyLines: 4_000,
  directives: 3_000,
  pictures: 3_000,
  /** Start and end tags of raw HTML. */
  tags: 10_000,
  /** Signs such as `*`, `[` or `<`, and hard breaks, in one paragraph: parsing takes quadratic time. */
  signsInParagraph: 2_000,
  /** The same in the whole body. */
  signs: 200_000,
} as const;

/** What each limit counts, for messages. */
export const COUNTED = {
  lines: { en: 'lines', ar: 'السطور' },
  blocks: { en: 'paragraphs, headings, items and other blocks', ar: 'الفقرات والعناوين والبنود ونحوها' },
  items: { en: 'items of lists', ar: 'بنود القوائم' },
  lazyLines: {
    en: 'lines that continue a quote or list without its marker',
    ar: 'السطور التي تتابع اقتباسًا أو قائمة بلا علامتها',
  },
  containers: { en: 'quotes, lists and underlined headings', ar: 'الاقتباسات والقوائم والعناوين المسطّرة' },
  directives: { en: 'directives', ar: 'العناصر (:::)' },
  delimiterRows: { en: 'delimiter rows in one table', ar: 'سطور الفصل في جدول واحد' },
  tables: { en: 'tables', ar: 'الجداول' },
  tableCells: { en: 'cells in tables', ar: 'خلايا الجداول' },
  pictures: { en: 'pictures', ar: 'الصور' },
  tags: { en: 'HTML tags', ar: 'وسوم HTML' },
  definitions: { en: 'definitions of links or footnotes', ar: 'تعريفات الروابط أو الحواشي' },
  footnoteCalls: { en: 'footnotes', ar: 'الحواشي' },
  signsInParagraph: { en: 'signs such as * [ ] ` < in one paragraph', ar: 'العلامات مثل * [ ] ` < في فقرة واحدة' },
  signs: { en: 'signs such as * [ ] ` < in one text', ar: 'العلامات مثل * [ ] ` < في نص واحد' },
} as const satisfies Partial<Record<keyof typeof LIMITS, Texts>>;
