/**
 * What a body may hold at most. Beyond these unified takes minutes or overflows its stack, and no article comes near
 * them; so they are counted in one pass over the text before anything is parsed.
 */
export const LIMITS = {
  bytes: 2 * 1024 * 1024,
  lines: 30_000,
  /** Paragraphs, headings, items, code blocks, directives: whatever begins anew. Rows of tables are counted as cells. */
  blocks: 10_000,
  /** Quotes, lists, brackets, emphasis, elements and directives inside each other. */
  nesting: 100,
  tableCells: 50_000,
  /** `|---|` in one table, which has one. */
  delimiterRows: 100,
  tables: 1_000,
  /** Definitions of links and of footnotes together. */
  definitions: 2_000,
  footnoteCalls: 2_000,
  /** Quotes and lists that begin anew, and underlined headings: the parser's time grows with their square. */
  containers: 1_000,
  /** Items of lists, each of which the parser looks at again when the list ends. */
  items: 5_000,
  /** Lines that go on in a quote or an item without its sign: the parser's time grows with their square. */
  lazyLines: 4_000,
  directives: 3_000,
  pictures: 3_000,
  /** Opening and closing tags of raw HTML. */
  tags: 10_000,
  /** Signs such as `*`, `[` or `<`, and hard breaks, in one paragraph: the parser's time grows with their square. */
  signsInParagraph: 2_000,
  /** The same in the whole body. */
  signs: 200_000,
} as const;
