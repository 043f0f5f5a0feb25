import { strings } from '#strings.ts';
import { escapeHtml } from './escape-html.ts';
import type { MomentView, Story } from './view.ts';

/** Returns a headline as a link, or as plain text if the site has no such article; preceded by «عاجل» if breaking. */
export function headlineHtml(story: Story): string {
  const badge = story.breakingUntil ? badgeHtml(story.breakingUntil) : '';
  if (story.href === undefined) return badge + story.headlineHtml;
  return `${badge}<a href="${escapeHtml(story.href)}">${story.headlineHtml}</a>`;
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

/** Returns a date as `<time>`; on request a script replaces it by «قبل ساعتين». */
export function timeHtml(moment: MomentView, text = moment.text, relative = false): string {
  const attribute = relative ? ' data-relative' : '';
  return `<time datetime="${escapeHtml(moment.iso)}"${attribute}>${escapeHtml(text)}</time>`;
}

/** Returns the label of the kind, unless the story's section has the same name: «رأي». */
function ownKindHtml({ kind, section }: Story): string {
  return section?.name === strings.kinds[kind] ? '' : kindHtml(kind);
}

/** Returns the line below a headline: kind, authors or source, date, reading time, each in its own element. */
export function metaHtml(story: Story): string {
  const names = story.authors.length > 0 ? story.authors : story.source ? [story.source] : [];
  const parts = [
    ownKindHtml(story),
    ...names.map((name) => `<b><bdi>${escapeHtml(name)}</bdi></b>`),
    story.date ? timeHtml(story.date, story.date.text, true) : '',
    story.readingTime ? `<span>${escapeHtml(story.readingTime)}</span>` : '',
  ].join('');
  return parts === '' ? '' : `<p class="m">${parts}</p>`;
}

/** Returns the kicker of a card: its section, as plain text, because the headline is the link. */
export function kickerHtml(story: Story): string {
  return story.section ? `<p class="k">${escapeHtml(story.section.name)}</p>` : '';
}

/** Returns the class for the colour of a story's section. */
export function pigmentClass(story: Story): string {
  return story.section?.pigment ?? 'lapis';
}
