import { strings } from '#strings.ts';
import { escapeHtml } from './escape-html.ts';
import type { MomentView, Story } from './view.ts';

/**
 * Returns a headline as a link, or as plain text if the site has no such article; preceded by «عاجل» if breaking, and
 * by «ساخر:» if that is what it is.
 */
export function headlineHtml(story: Story): string {
  const badge = story.breakingUntil ? badgeHtml(story.breakingUntil) : '';
  const words = story.kind === 'satire' ? `${strings.satireMark} ${story.headlineHtml}` : story.headlineHtml;
  if (story.href === undefined) return badge + words;
  return `${badge}<a href="${escapeHtml(story.href)}">${words}</a>`;
}

/** Returns the breaking badge; a script hides it when it expires. */
export function badgeHtml(until: string | true): string {
  const attribute = until === true ? '' : ` data-until="${escapeHtml(until)}"`;
  return `<span class="badge"${attribute}>${strings.breaking}</span> `;
}

/** Returns the label of the kind, distinguished by word and shape; nothing for news. */
export function kindHtml(kind: Story['kind']): string {
  return kind === 'news' ? '' : `<span class="kind ${kind}">${strings.kinds[kind]}</span>`;
}

/** Returns a date as `<time>`; on request a script adds «قبل ساعتين». */
export function timeHtml(moment: MomentView, text = moment.text, relative = false): string {
  const attribute = relative ? ' data-relative' : '';
  return `<time datetime="${escapeHtml(moment.iso)}"${attribute}>${escapeHtml(text)}</time>`;
}

/** Returns the label of the kind, unless the section's name, «رأي», or the headline, «ساخر:», says it already. */
function ownKindHtml({ kind, section }: Story): string {
  return kind === 'satire' || section?.name === strings.kinds[kind] ? '' : kindHtml(kind);
}

/**
 * Returns the line below a headline: kind, authors or source, date, reading time, each in its own element. `shownName`
 * is the subject of the page and is not repeated.
 */
export function metaHtml(story: Story, shownName?: string): string {
  return metaLine([
    ownKindHtml(story),
    ...namesHtml(story, shownName),
    story.date ? timeHtml(story.date, story.date.text, true) : '',
    readingTimeHtml(story),
  ]);
}

/**
 * Returns the line under a headline in a list with day headings: author or source, and time. `shownName` is the subject
 * of the page and is not repeated.
 */
export function metaOfDayHtml(story: Story, shownName?: string): string {
  const { date } = story;
  return metaLine([
    ...namesHtml(story, shownName),
    date?.time ? timeHtml(date, date.time, true) : '',
    readingTimeHtml(story),
  ]);
}

function namesHtml({ authors, source }: Story, shownName?: string): string[] {
  const names = authors.length > 0 ? authors : source ? [source] : [];
  return names.filter((name) => name !== shownName).map(nameHtml);
}

function nameHtml(name: string): string {
  return `<b><bdi>${escapeHtml(name)}</bdi></b>`;
}

function readingTimeHtml({ readingTime }: Story): string {
  return readingTime ? `<span>${escapeHtml(readingTime)}</span>` : '';
}

function metaLine(parts: readonly string[]): string {
  const line = parts.join('');
  return line === '' ? '' : `<p class="m">${line}</p>`;
}

/** Returns the kicker of a card: its section, as plain text, because the headline is the link. */
export function kickerHtml(story: Story): string {
  return story.section ? `<p class="k">${escapeHtml(story.section.name)}</p>` : '';
}

/** Returns the line above a headline in a list: its section and its kind, unless the page is about them. */
export function kickerOfRowHtml(story: Story, showSection: boolean, shownName?: string): string {
  const section = showSection && story.section ? escapeHtml(story.section.name) : '';
  const kind = strings.kinds[story.kind] === shownName ? '' : ownKindHtml(story);
  return section === '' && kind === '' ? '' : `<p class="${section === '' ? 'k-kind' : 'k'}">${section}${kind}</p>`;
}

/** Returns the class that colours a story by its section; what is paid for has no colour. */
export function pigmentClass(story: Story): string {
  if (story.kind === 'sponsored') return 'grey';
  return story.section?.pigment ?? 'lapis';
}
