/** Feed formats; the most widely supported one comes first. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** The four pigments of manuscripts. */
export const PIGMENTS = ['cinnabar', 'lapis', 'verdigris', 'ochre'] as const;
export type PigmentName = (typeof PIGMENTS)[number];

/** A pigment of ours, or a section's own colour: `colour-556b2f`. It is the name of the class on the page. */
export type Pigment = PigmentName | `colour-${string}`;

/** What a tag names: each kind has its own look. A series gathers a story that goes on. */
export const ARTICLE_TAG_KINDS = ['person', 'place', 'organisation', 'topic', 'series'] as const;
export type TagKind = (typeof ARTICLE_TAG_KINDS)[number];

/** The kinds of source; `agency` comes before `publisher` in a byline. */
export const SOURCE_KINDS = ['agency', 'publisher', 'document', 'person'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
