import type { Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { says } from '#messages/says.ts';
import { buildAside } from './constructs/aside.ts';
import type { BuildConstruct } from './constructs/build-construct.ts';
import { buildEmbed } from './constructs/embed.ts';
import { buildFacts } from './constructs/facts.ts';
import { buildFigure } from './constructs/figure.ts';
import { buildGallery } from './constructs/gallery.ts';
import { buildNote } from './constructs/note.ts';
import { buildQuestionAndAnswer } from './constructs/question-and-answer.ts';
import { buildQuote } from './constructs/quote.ts';
import { buildRelated } from './constructs/related.ts';
import { buildTimeline } from './constructs/timeline.ts';
import { buildVerse } from './constructs/verse.ts';
import { DIRECTIVE_NAMES, DIRECTIVES, type Directive, type DirectiveName, findDirective } from './directives.ts';
import { reportError } from './report.ts';
import { sourceOf } from './source-of.ts';

const BUILDERS: Readonly<Record<DirectiveName, BuildConstruct>> = {
  related: buildRelated,
  embed: buildEmbed,
  facts: buildFacts,
  note: buildNote,
  quote: buildQuote,
  figure: buildFigure,
  gallery: buildGallery,
  aside: buildAside,
  timeline: buildTimeline,
  qa: buildQuestionAndAnswer,
  verse: buildVerse,
};

type ContainerDirective = Extract<RootContent, { type: 'containerDirective' }>;
type BlockDirective = ContainerDirective | Extract<RootContent, { type: 'leafDirective' }>;

/** Replaces directives by what they stand for; an unknown name, a wrong form or a missing closing fence is an error. */
export function remarkConstructs() {
  return (tree: Root, file: VFile): void => replaceDirectives(tree, file);
}

function replaceDirectives(parent: Parent, file: VFile): void {
  for (const child of parent.children) {
    if (child.type === 'paragraph') reportStrayFence(child, file);
    else if ('children' in child) replaceDirectives(child, file);
  }
  if (!parent.children.some(isDirective)) return;
  parent.children = parent.children.flatMap((child) => (isDirective(child) ? replacement(child, file) : [child]));
}

function isDirective(node: RootContent): node is BlockDirective {
  return node.type === 'containerDirective' || node.type === 'leafDirective';
}

function replacement(node: BlockDirective, file: VFile): RootContent[] {
  const directive = findDirective(node.name);
  if (directive === undefined) {
    const near = node.name.length > 40 ? [] : nearestWords(node.name.replaceAll('_', '-'), DIRECTIVE_NAMES);
    const name = shorten(node.name);
    const said =
      near.length === 0
        ? says('directive-unknown', { name, known: namesLike(name) })
        : says('directive-unknown/near', { name, near });
    reportError(file, node, said);
    return [];
  }
  if (node.type !== `${directive.form}Directive`) {
    const { form, example } = directive;
    reportError(file, node, says(`directive-form/${form}`, { name: node.name, example }));
    return [];
  }
  if (node.type === 'containerDirective') reportOpenFence(node, file);
  return BUILDERS[directive.name](
    { directive, node, ...splitLabel(node), attributes: readAttributes(node, directive, file) },
    file,
  );
}

function splitLabel(node: BlockDirective): { label: PhrasingContent[]; content: RootContent[] } {
  if (node.type === 'leafDirective') return { label: node.children, content: [] };
  const [first, ...rest] = node.children;
  if (first?.type === 'paragraph' && first.data?.directiveLabel === true)
    return { label: first.children, content: rest };
  return { label: [], content: node.children };
}

function readAttributes(node: BlockDirective, directive: Directive, file: VFile): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [written, value] of Object.entries(node.attributes ?? {})) {
    const known = directive.attributes.find(
      ({ name, arabic }) => written === name || written.normalize('NFC') === arabic,
    );
    if (known !== undefined) {
      read[known.name] = value ?? '';
      continue;
    }
    const names = directive.attributes.map(({ name }) => name);
    const attribute = shorten(written);
    const said =
      names.length === 0
        ? says('directive-attribute/none', { attribute, name: node.name })
        : says('directive-attribute', { attribute, name: node.name, known: names });
    reportError(file, node, said);
  }
  return read;
}

/** Only the end of a container's text is searched. */
const MAX_CLOSING_LENGTH = 1_000;

/** A container without a closing fence extends to the end of its parent and would swallow the text. */
function reportOpenFence(node: ContainerDirective, file: VFile): void {
  const { position } = node;
  if (position === undefined) return;
  const source = String(file.value).slice(position.start.offset, position.end.offset);
  const opening = /^:*/.exec(source)?.[0].length ?? 0;
  const closing = /\n[ \t>]*(:+)[ \t]*$/.exec(source.slice(-MAX_CLOSING_LENGTH))?.[1]?.length ?? 0;
  if (closing >= opening) return;
  reportError(file, node, says('directive-open', { name: node.name }));
}

/**
 * Reports colons at the beginning of a line or before a directive's name that were not parsed as a directive and would
 * be visible. An escaped colon is meant to be.
 */
function reportStrayFence(paragraph: Parent, file: VFile): void {
  for (const [index, child] of paragraph.children.entries()) {
    if (child.type !== 'text' || !child.value.includes(':')) continue;
    const written = sourceOf(child, file) ?? child.value;
    // Only the paragraph's first text begins its line.
    if (STRAY_FENCE.test(index === 0 ? `\n${written}` : written)) {
      reportError(file, child, says('directive-stray'));
    } else if (INLINE_DIRECTIVE.test(written)) {
      reportError(file, child, says('directive-inline'));
    }
  }
}

const STRAY_FENCE = /\n[ \t>]*:{2,}/;
const LEAF_NAMES = DIRECTIVES.filter(({ form }) => form === 'leaf').flatMap(({ name, arabic }) => [name, ...arabic]);
/** After a single colon only leaf names with both brackets are reported: a colon before a word is prose. */
const INLINE_DIRECTIVE = new RegExp(
  `(?<![\\\\:]):{2,3}(?:${DIRECTIVE_NAMES.join('|')})[[{]|:(?:${LEAF_NAMES.join('|')})\\[[^\\]\\n]*\\](?:\\{|$)`,
  'm',
);

/** The names in the language of a name that is none of them. */
function namesLike(name: string): string[] {
  const isArabic = /\p{Script=Arabic}/u.test(name);
  return DIRECTIVE_NAMES.filter((known) => /\p{Script=Arabic}/u.test(known) === isArabic);
}
