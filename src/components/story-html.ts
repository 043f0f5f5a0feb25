import { strings } from '#strings.ts';
import { escapeHtml } from './escape-html.ts';
import type { MomentView, Story } from './view.ts';

/** Returns a headline as a link, or as plain text where the site has no such article; with «عاجل» before it. */
export function headlineHtml(story: Story): string {
  const badge = story.breakingUntil ? badgeHtml(story.breakingUntil) : '';
  if (story.href === undefined) return badge + story.headlineHtml;
  return `${badge}<a href="${escapeHtml(story.href)}">${story.headlineHtml}</a>`;
}

/** Returns the breaking badge; a script takes it away when its time has passed. */
export function badgeHtml(until: string | true): string {
  const attribute = until === true ? '' : ` data-until="${escapeHtml(until)}"`;
  return `<span class="badge"${attribute}>${strings.breaking}</span> `;
}

/** Returns the kind's label, told apart by word and shape; nothing for plain news. */
export function kindHtml(kind: Story['kind']): string {
  return kind === 'news' ? '' : `<span class="kind ${kind}">${strings.kinds[kind]}</span>`;
}

/** Returns a moment as `<time>`; a script may put «قبل ساعتين» in place of one that asks for it. */
export function timeHtml(moment: MomentView, text = moment.text, relative = false): string {
  const attribute = relative ? ' data-relative' : '';
  return `<time datetime="${escapeHtml(moment.iso)}"${attribute}>${escapeHtml(text)}</time>`;
}

/** Returns the kind's label, unless the story's section is named after it: «رأي» is not said twice. */
function ownKindHtml({ kind, section }: Story): string {
  return section?.name === strings.kinds[kind] ? '' : kindHtml(kind);
}

/** Returns the line under a headline: kind, authors or source, date, reading time; each part an element of its own. */
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

/** Returns the kicker of a card: its section, as plain text (the headline is the link). */
export function kickerHtml(story: Story): string {
  return story.section ? `<p class="k">${escapeHtml(story.section.name)}</p>` : '';
}

/** Returns the class that colours a story by its section. */
export function pigmentClass(story: Story): string {
  return story.section?.pigment ?? 'lapis';
}
