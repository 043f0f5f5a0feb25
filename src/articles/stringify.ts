import { Document, isScalar, visit } from 'yaml';
import type { SourceKind } from '#site/vocabulary.ts';
import type { ArticleKind, CorrectionKind } from './article.ts';

/** A reference to another article: a slug, address, file or headline; a mapping if it is breaking. */
export type WrittenReference = string | { readonly headline: string; readonly breaking: true };

/** A reference to the next article; `whole` shows its text. */
export type WrittenNext =
  | WrittenReference
  | { readonly headline: string; readonly breaking?: true; readonly whole: true };

/**
 * The front matter that programs write: the short forms of `schema.ts`. A test checks that all of it passes the schema.
 */
export interface WrittenFrontMatter {
  readonly title: string;
  /** ISO 8601; without an offset, in the site's zone. */
  readonly date: string;
  readonly updated?: string;
  readonly section: string;
  readonly kind?: ArticleKind;
  readonly kicker?: string;
  readonly summary?: string;
  readonly authors?: readonly string[];
  readonly sources?: readonly { readonly name: string; readonly url?: string; readonly kind: SourceKind }[];
  readonly tags?: readonly string[];
  readonly breaking?: boolean | string;
  readonly highlights?: readonly string[];
  readonly image?: { readonly file: string; readonly alt: string; readonly caption?: string; readonly credit?: string };
  readonly related?: readonly WrittenReference[];
  readonly next?: WrittenNext;
  readonly corrections?: readonly { readonly date: string; readonly kind?: CorrectionKind; readonly text: string }[];
  readonly withdrawn?: { readonly date: string; readonly reason: string };
  readonly slug?: string;
  readonly id: string;
  readonly draft?: boolean;
}

/** The order of keys in the file: what editors change most comes first. */
const KEY_ORDER: readonly (keyof WrittenFrontMatter)[] = [
  'title',
  'date',
  'updated',
  'section',
  'kind',
  'kicker',
  'summary',
  'authors',
  'sources',
  'tags',
  'breaking',
  'highlights',
  'image',
  'related',
  'next',
  'corrections',
  'withdrawn',
  'slug',
  'id',
  'draft',
];

/**
 * Returns the text of an article file: YAML front matter, an empty line, the Markdown body, a final line end. Safe for
 * any string: values that YAML would interpret (`007`, `no`, `a: b`) are quoted. Empty lists and false flags are
 * omitted; lines are never folded and aliases never used. `comment` is added below the keys, one line each, for the
 * editor.
 */
export function stringifyArticle(
  frontMatter: WrittenFrontMatter,
  body: string,
  comment: readonly string[] = [],
): string {
  const document = new Document(orderedEntries(frontMatter), { aliasDuplicateObjects: false, version: '1.2' });
  writeSmallListsInline(document);
  // By default the serializer folds long strings at 80 columns; a headline stays on one line.
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const advice = comment.map((line) => `# ${line}\n`).join('');
  const text = body.trim();
  return `---\n${yaml}${advice}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function orderedEntries(frontMatter: WrittenFrontMatter): Record<string, unknown> {
  const entries: Record<string, unknown> = {};
  for (const key of KEY_ORDER) {
    const value = frontMatter[key];
    if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) continue;
    entries[key] = value;
  }
  return entries;
}

/** `tags: [الصين, روسيا]` and `- {headline: …, breaking: true}` read better on one line. */
function writeSmallListsInline(document: Document): void {
  visit(document, {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || !isCollectionNode(pair.value)) return;
      if (pair.key.value === 'tags' || pair.key.value === 'authors' || pair.key.value === 'next')
        pair.value.flow = true;
    },
    Map(_key, map, path) {
      const reference = map.items.some((pair) => isScalar(pair.key) && pair.key.value === 'headline');
      if (reference && path.length > 1) map.flow = true;
    },
  });
}

function isCollectionNode(value: unknown): value is { flow?: boolean } {
  return typeof value === 'object' && value !== null && 'items' in value;
}
