/**
 * What a body may hold at most. Beyond these unified takes minutes or overflows its stack, and no article comes near
 * them; so they are counted in one pass over the text before anything is parsed.
 */
export const LIMITS = {
  bytes: 2 * 1024 * 1024,
  lines: 60_000,
  /** Quotes, lists, brackets, emphasis, elements and directives inside each other. */
  nesting: 100,
  tableCells: 50_000,
  /** `|---|` in one table, which has one. */
  delimiterRows: 100,
  /** Definitions of links and of footnotes together. */
  definitions: 2_000,
  footnoteCalls: 2_000,
  /** Quotes and lists that begin anew, and underlined headings: the parser's time grows with their square. */
  containers: 2_000,
  /** Signs such as `*`, `[` or `<` in one paragraph: the parser's time grows with their square. */
  signsInParagraph: 2_000,
  /** The same in the whole body. */
  signs: 200_000,
} as const;
