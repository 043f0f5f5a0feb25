import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { shorten } from '#diagnostics/shorten.ts';
import type { Said } from '#messages/message.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import { cleanHeadline, cleanLine } from '../clean-text.ts';
import type { ImportedArticle, ImportedFrontMatter, MissingField, SourcePosition } from '../imported-article.ts';
import { proposeHeadline } from '../propose-headline.ts';
import { repairMojibake } from '../repair-mojibake.ts';
import { splitBreakingMark } from '../split-breaking-mark.ts';
import { splitCredit } from '../split-credit.ts';
import { toByline } from '../to-byline.ts';
import { toDate } from '../to-date.ts';
import { datelineSources } from '../to-sources.ts';
import { withoutBoilerplate } from '../write/boilerplate.ts';
import { htmlToLines, htmlToText } from '../write/html-text.ts';
import { type ConvertedHtml, htmlToMarkdown } from '../write/html-to-markdown.ts';
import type { LeftOut } from '../write/left-out.ts';
import { UNKNOWN_PICTURE } from '../write/picture-figure.ts';
import { bodyError, type ConvertOptions, reportLeftOut, sectionWarning } from './imported-archive.ts';
import type { SourceItem, SourcePicture } from './source-item.ts';
import { tagsOf } from './tags-of.ts';

/** What became of an item: an article, or a fault and nothing; warnings may stand beside an article. */
export interface ConvertedItem {
  readonly article: ImportedArticle | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an item is called in messages. */
function subjectOf(item: SourceItem): Said {
  return says(`source-subject-part/${item.noun}`, { title: shorten(plainTitle(item)) });
}

/** The check refuses a summary that is longer. */
const LONGEST_SUMMARY = 1000;

/** Returns the article of an item, and what a person should look at; an item without text is a fault and no article. */
export function toImportedArticle(written: SourceItem, options: ConvertOptions): ConvertedItem {
  const position: SourcePosition = { file: options.file, line: written.line };
  const diagnostics: Diagnostic[] = [];
  const warn = (said: SaidByRule): void => {
    diagnostics.push({ ...position, severity: 'warning', ...said });
  };
  const item = repaired(written, warn);
  const subject = subjectOf(item);
  if (item === undefined || isGarbled(item)) {
    return {
      article: undefined,
      diagnostics: [{ ...position, severity: 'error', ...says('text-garbled', { subject }) }],
    };
  }
  const pictures = new Set<string>();
  const converted = convertBody(item, options, pictures);
  const lead = leadPicture(item.picture, { options, pictures, converted, title: plainTitle(item) });
  for (const enclosure of item.enclosures ?? []) converted.dropped.push(`audio or video (${enclosure})`);
  diagnostics.push(...reportLeftOut(converted, position));
  const isPictures = converted.pictures.length > 0 || lead !== undefined;
  if (converted.markdown === '' && (!isPictures || converted.refused !== undefined)) {
    diagnostics.push(bodyError(subject, converted, position));
    return { article: undefined, diagnostics };
  }
  if (converted.markdown === '') warn(says('picture-only', { subject }));
  if (item.unpublished !== undefined && item.unpublished !== 'draft')
    warn(says(`${item.unpublished}-draft`, { subject }));
  for (const note of item.notes ?? []) warn(note);
  const { frontMatter, missing } = toFrontMatter(item, { options, converted, lead, subject, warn, position });
  diagnostics.push(...missing.diagnostics);
  const article: ImportedArticle = {
    id: item.id(plainTitle(item), () => converted.markdown),
    position,
    frontMatter,
    body: converted.markdown,
    missing: missing.fields,
    draft: item.unpublished !== undefined || (converted.markdown === '' && lead === undefined),
    slug: item.slug,
    oldAddresses: [...(item.link === undefined ? [] : [item.link]), ...(item.aliases ?? [])],
    ...(item.isPage === true ? { isPage: true } : {}),
    ...(pictures.size === 0 ? {} : { pictures: [...pictures] }),
    ...(converted.pictures.length === 0
      ? {}
      : { comments: converted.pictures.map((picture) => `صورة لم تُنقل: ${cleanLine(picture)}`) }),
  };
  return { article, diagnostics };
}

/** Returns the headline of an item as plain text; empty where it has none. */
function plainTitle(item: Pick<SourceItem, 'title'>): string {
  return cleanHeadline(htmlToText(repairMojibake(item.title).text));
}

/** Returns the headline that an item's article gets, a proposed one where it has none, and whether it is marked «عاجل». */
export function headlineOf(
  item: SourceItem,
  convert: (text: string) => string,
): { readonly headline: string; readonly breaking: boolean } {
  const title = plainTitle(item);
  const { headline, breaking } = splitBreakingMark(convert(title) || proposeHeadline(convert(htmlToLines(item.html))));
  return { headline, breaking: breaking || item.breaking === true };
}

function convertBody(item: SourceItem, options: ConvertOptions, pictures: Set<string>): ConvertedHtml {
  return htmlToMarkdown(item.html, {
    base: item.link,
    blankLinesSeparateParagraphs: item.blankLinesSeparateParagraphs ?? false,
    convert: options.quotes.convert,
    resolveLink: options.resolveLink,
    findPicture: (address) => {
      const found = options.findPicture?.(address);
      if (found !== undefined) pictures.add(found.path);
      return found;
    },
  });
}

type FrontMatterImage = NonNullable<ImportedFrontMatter['image']>;

function leadPicture(
  picture: SourcePicture | undefined,
  context: { options: ConvertOptions; pictures: Set<string>; converted: LeftOut; title: string },
): FrontMatterImage | undefined {
  if (picture === undefined) return undefined;
  const { options, pictures, converted, title } = context;
  const found = options.findPicture?.(picture.address);
  const words = splitCredit(htmlToText(picture.caption ?? ''));
  const credit = htmlToText(picture.credit ?? '') || words.credit;
  const alt = htmlToText(picture.alt ?? '');
  if (found === undefined) {
    const shown = [words.caption, credit].filter(Boolean).join(' ') || alt;
    const named = `${picture.address}${shown === '' ? '' : ` («${shown}»)`}`;
    if (!converted.pictures.some((known) => known.startsWith(picture.address))) converted.pictures.unshift(named);
    return undefined;
  }
  pictures.add(found.path);
  const { convert } = options.quotes;
  return {
    file: found.path,
    alt: convert(alt || words.caption || (title === '' ? UNKNOWN_PICTURE : `${UNKNOWN_PICTURE}: ${title}`)),
    ...(words.caption === '' ? {} : { caption: convert(words.caption) }),
    ...(credit === '' ? {} : { credit: convert(credit) }),
  };
}

interface FrontMatterContext {
  readonly options: ConvertOptions;
  readonly converted: ConvertedHtml;
  readonly lead: FrontMatterImage | undefined;
  readonly subject: Said;
  readonly position: SourcePosition;
  readonly warn: (said: SaidByRule) => void;
}

function toFrontMatter(
  item: SourceItem,
  { options, lead, subject, warn, position }: FrontMatterContext,
): { frontMatter: ImportedFrontMatter; missing: { fields: MissingField[]; diagnostics: Diagnostic[] } } {
  const { convert } = options.quotes;
  const { headline, breaking } = headlineOf(item, convert);
  const date = dateOf(item, options, subject, warn);
  const categories = (item.categories ?? []).map(htmlToText).filter((name) => /[\p{L}\p{N}]/u.test(name));
  const sectionName = [...categories, ...(item.sectionHints ?? [])].find(
    (name) => options.toSection(name) !== undefined,
  );
  const section = (sectionName === undefined ? undefined : options.toSection(sectionName)) ?? options.defaultSection;
  const diagnostics = section === undefined && item.isPage !== true ? [sectionWarning(categories, position)] : [];
  const logins = item.logins ?? [];
  const { names, accounts } = toByline([...(item.authors ?? []).map(htmlToText), ...logins], {
    map: options.authorMap,
    logins: new Set(logins),
  });
  if (accounts.length > 0)
    warn(
      says('author-account', {
        subject,
        accounts: accounts.map((account) => `"${account}"`),
        first: accounts[0] ?? '',
      }),
    );
  // An article has one section; another one that it was in becomes a tag.
  const rest = categories.filter(
    (name) => name !== sectionName && (section === undefined || options.toSection(name) !== section),
  );
  const tags = tagsOf([...(item.tags ?? []).map(htmlToText), ...rest], options.toTag);
  if (tags.left.length > 0) warn(says('tags-left-out', { subject, names: tags.left.join('، ') }));
  const summary = summaryOf(item, convert);
  if (summary.left) warn(says('summary-left-out', { subject }));
  const updated = toDate(item.updated, options.timeZone);
  const sources = item.sources ?? datelineSources(htmlToLines(item.html.slice(0, 2000)));
  const found = { title: plainTitle(item) || undefined, date, section: item.isPage === true ? 'page' : section };
  const frontMatter: ImportedFrontMatter = {
    title: headline,
    ...(date === undefined ? {} : { date }),
    ...(isLater(updated, date) ? { updated } : {}),
    ...(section === undefined ? {} : { section }),
    ...(summary.text === '' ? {} : { summary: summary.text }),
    authors: [...names],
    ...(sources.length === 0 ? {} : { sources: [...sources] }),
    tags: [...tags.tags],
    ...(lead === undefined ? {} : { image: lead }),
    ...(breaking ? { breaking: true } : {}),
  };
  const fields = (Object.keys(found) as MissingField[]).filter((field) => found[field] === undefined);
  return { frontMatter, missing: { fields: item.isPage === true ? [] : fields, diagnostics } };
}

function dateOf(
  item: SourceItem,
  options: ConvertOptions,
  subject: Said,
  warn: FrontMatterContext['warn'],
): string | undefined {
  const written = item.dates.filter((value) => value !== undefined && value !== null && value !== '');
  for (const value of written) {
    const date = toDate(value, options.timeZone);
    if (date !== undefined) return date;
  }
  if (options.defaultDate !== undefined) return options.defaultDate;
  if (written.length > 0 && item.isPage !== true)
    warn(says('date-unknown', { subject, written: JSON.stringify(written[0]) }));
  return undefined;
}

function summaryOf(item: SourceItem, convert: (text: string) => string): { text: string; left: boolean } {
  const text = withoutBoilerplate(htmlToText(item.summary ?? ''));
  if (text.length > LONGEST_SUMMARY) return { text: '', left: true };
  return { text: /[\p{L}\p{N}]/u.test(text) ? convert(text) : '', left: false };
}

const TEXT_FIELDS = ['title', 'html', 'summary'] as const;

/** Puts right what was once read in a wrong encoding, in each field by itself. */
function repaired(item: SourceItem, warn: FrontMatterContext['warn']): SourceItem {
  let some = false;
  const repair = (text: string): string => {
    const result = repairMojibake(text);
    some ||= result.repaired;
    return result.garbled ? text : result.text;
  };
  const list = (texts: readonly string[] | undefined): string[] => (texts ?? []).map(repair);
  const result: SourceItem = {
    ...item,
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, repair(item[field] ?? '')])),
    authors: list(item.authors),
    tags: list(item.tags),
    categories: list(item.categories),
  };
  if (!some) return item;
  warn(says('text-repaired', { subject: subjectOf({ ...result, noun: item.noun }) }));
  return result;
}

function isGarbled(item: SourceItem): boolean {
  return TEXT_FIELDS.some((field) => repairMojibake(item[field] ?? '').garbled);
}

function isLater(updated: string | undefined, date: string | undefined): updated is string {
  return updated !== undefined && date !== undefined && Date.parse(updated) > Date.parse(date);
}
