import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { scanTags } from '#markdown/scan-tags.ts';
import type { Said } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { cleanText } from '../clean-text.ts';
import { HTML_HANDLERS } from './html-handlers.ts';
import type { LeftOut } from './left-out.ts';
import { parseHtml } from './parse-html.ts';
import { rehypeNotes } from './rehype-notes.ts';
import { type PrepareOptions, rehypePrepare } from './rehype-prepare.ts';
import { remarkTidy } from './remark-tidy.ts';
import { toMarkdown } from './to-markdown.ts';

export interface ConvertedHtml extends LeftOut {
  readonly markdown: string;
  /** Why the HTML was not read at all. */
  readonly refused?: Said;
}

/** Letters above which no body is read: four times what an article may have. */
const LONGEST_HTML = 8_000_000;

/**
 * Returns the Markdown of a body of HTML. What Markdown has no form for and an article may hold stays as HTML: `<sub>`,
 * tables with cells that span others; a video of a known provider becomes `::embed`. Text stays text.
 */
export function htmlToMarkdown(html: string, options: PrepareOptions): ConvertedHtml {
  const leftOut: LeftOut = { pictures: [], dropped: [], links: [] };
  const refused = (why: Said): ConvertedHtml => ({
    markdown: '',
    pictures: [],
    dropped: [],
    links: [],
    refused: why,
  });
  if (html.length > LONGEST_HTML) return refused(says('html-too-long'));
  const fault = scanTags(html);
  if (fault !== undefined) return refused({ message: fault.message, params: fault.params ?? {} });
  const processor = unified()
    .use(rehypeNotes)
    .use(rehypePrepare, options, leftOut)
    .use(rehypeRemark, { handlers: HTML_HANDLERS })
    .use(remarkTidy);
  try {
    return { markdown: toMarkdown(processor.runSync(parseHtml(cleanText(html)))), ...leftOut };
  } catch (error) {
    // HTML can nest in more ways than are counted.
    if (error instanceof RangeError) return refused(says('html-too-deep'));
    throw error;
  }
}
