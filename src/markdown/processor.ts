import type { Root as HastRoot } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { type PluggableList, type Processor, unified } from 'unified';
import { rehypeEmptyAttributes } from './rehype-empty-attributes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeIsolateDirection } from './rehype-isolate-direction.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypePictures } from './rehype-pictures.ts';
import { rehypeRawHtml } from './rehype-raw-html.ts';
import { rehypeReportDrops } from './rehype-report-drops.ts';
import { rehypeRubric } from './rehype-rubric.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkBareAddresses } from './remark-bare-addresses.ts';
import { remarkBlockDirectives } from './remark-block-directives.ts';
import { remarkConstructs } from './remark-constructs.ts';
import { remarkFigures } from './remark-figures.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkReportDefinitions } from './remark-report-definitions.ts';
import { remarkReportHtml } from './remark-report-html.ts';
import { remarkReportLeftovers } from './remark-report-leftovers.ts';
import { remarkReportStars } from './remark-report-stars.ts';
import { remarkReportTags } from './remark-report-tags.ts';
import { remarkReportTemplates } from './remark-report-templates.ts';
import { remarkTaskLists } from './remark-task-lists.ts';
import { remarkWrittenLists } from './remark-written-lists.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** The syntax a text uses beyond plain Markdown. Unused parts of the chain are omitted, because they cost time. */
export interface ProcessorOptions {
  /** Tables, footnotes, strikethrough, task lists, bare addresses. */
  readonly gfm: boolean;
  readonly directives: boolean;
  readonly rawHtml: boolean;
}

export type BodyProcessor = Processor<MdastRoot, MdastRoot, HastRoot, HastRoot, string>;

/**
 * Returns the processor of all bodies, frozen: Markdown → mdast → our constructs → hast → links, pictures, headings,
 * direction → sanitizing, after everything that can add HTML → text.
 */
export function createProcessor({ gfm, directives, rawHtml }: ProcessorOptions): BodyProcessor {
  const remarkPlugins: PluggableList = [
    ...(gfm ? [remarkGfm, remarkBareAddresses] : []),
    ...(directives ? [remarkBlockDirectives, remarkConstructs] : []),
    remarkWrittenLists,
    remarkReportStars,
    remarkReportTemplates,
    remarkReportLeftovers,
    remarkReportDefinitions,
    remarkFigures,
    ...(gfm ? [remarkFootnotes, remarkTaskLists] : []),
    ...(rawHtml ? [remarkReportHtml, remarkReportTags] : []),
  ];
  const rehypePlugins: PluggableList = [
    ...(rawHtml ? [rehypeRawHtml] : []),
    rehypePictures,
    rehypeHeadings,
    rehypeLinks,
    ...(gfm || rawHtml ? [rehypeTables] : []),
    rehypeRubric,
    rehypeIsolateDirection,
    ...(rawHtml ? [rehypeReportDrops] : []),
  ];
  return unified()
    .use(remarkParse)
    .use(remarkPlugins)
    .use(remarkRehype, { allowDangerousHtml: rawHtml })
    .use(rehypePlugins)
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(rehypeEmptyAttributes)
    .use(rehypeStringify, { closeSelfClosing: true })
    .freeze();
}

/**
 * Returns the end of the chain, for trees of plain paragraphs and headings: ids, direction and rubric, then sanitizing,
 * then text.
 */
export function createTreeProcessor(): Processor<undefined, HastRoot, HastRoot, HastRoot, string> {
  return unified()
    .use([rehypeHeadings, rehypeRubric, rehypeIsolateDirection])
    .use(rehypeSanitize, SANITIZE_SCHEMA)
    .use(rehypeStringify, { closeSelfClosing: true })
    .freeze();
}

/** The signs of GFM: table pipes, strikethrough, footnotes, bare addresses and e-mail, task lists. */
const GFM_MARKS = /[|~@]|\[\^|www\.|https?:|\[[ \txX]\]/i;
/** Also a single colon before a leaf's name, so the mistake can be reported. */
const DIRECTIVE_MARKS = /::|:(?:embed|related|تضمين)\[/;
const HTML_MARKS = /<[a-z/!?]/i;

/**
 * Returns the least that a text needs. Leaving out the rest saves up to 6 s of CPU at 10,000 articles and changes nothing,
 * as tests/unit/markdown/processor.test.ts holds.
 */
export function processorOptionsFor(markdown: string): ProcessorOptions {
  return {
    gfm: GFM_MARKS.test(markdown),
    directives: DIRECTIVE_MARKS.test(markdown),
    rawHtml: HTML_MARKS.test(markdown),
  };
}
