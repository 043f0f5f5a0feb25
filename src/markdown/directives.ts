/** An attribute that a directive accepts in `{…}`: its name here and its Arabic names. */
export interface DirectiveAttribute {
  readonly name: string;
  readonly arabic: string;
}

/** A directive as editors use it. */
export interface Directive {
  readonly name: DirectiveName;
  /** Its other names, without harakat. */
  readonly arabic: readonly string[];
  /** `::name[…]` on its own line, or `:::name` … `:::` around lines. */
  readonly form: 'leaf' | 'container';
  readonly attributes: readonly DirectiveAttribute[];
  /** An example, for messages and the reference. */
  readonly example: string;
}

export type DirectiveName =
  | 'related'
  | 'facts'
  | 'note'
  | 'quote'
  | 'figure'
  | 'gallery'
  | 'aside'
  | 'timeline'
  | 'qa'
  | 'embed'
  | 'verse';

/** All directives; other names are errors. */
export const DIRECTIVES: readonly Directive[] = [
  {
    name: 'related',
    arabic: ['اقرأ-أيضا', 'ذو-صلة'],
    form: 'leaf',
    attributes: [{ name: 'breaking', arabic: 'عاجل' }],
    example: '::related[slug or headline]',
  },
  {
    name: 'embed',
    arabic: ['تضمين'],
    form: 'leaf',
    attributes: [{ name: 'url', arabic: 'الرابط' }],
    example: '::embed[title]{url="https://…"}',
  },
  { name: 'facts', arabic: ['حقائق'], form: 'container', attributes: [], example: ':::facts' },
  { name: 'note', arabic: ['حاشية'], form: 'container', attributes: [], example: ':::note[term]' },
  { name: 'quote', arabic: ['اقتباس'], form: 'container', attributes: [], example: ':::quote[speaker]' },
  { name: 'figure', arabic: ['صورة'], form: 'container', attributes: [], example: ':::figure[caption | credit]' },
  { name: 'gallery', arabic: ['معرض'], form: 'container', attributes: [], example: ':::gallery' },
  { name: 'aside', arabic: ['إطار'], form: 'container', attributes: [], example: ':::aside[title]' },
  { name: 'timeline', arabic: ['خط-زمني'], form: 'container', attributes: [], example: ':::timeline' },
  { name: 'qa', arabic: ['سؤال-وجواب'], form: 'container', attributes: [], example: ':::qa' },
  { name: 'verse', arabic: ['شعر'], form: 'container', attributes: [], example: ':::verse[poet]' },
];

const BY_NAME = new Map(
  DIRECTIVES.flatMap((directive) => [directive.name, ...directive.arabic].map((name) => [plain(name), directive])),
);

/** All names of directives. */
export const DIRECTIVE_NAMES: readonly string[] = DIRECTIVES.flatMap(({ name, arabic }) => [name, ...arabic]);

/** Returns the directive with a name in either language, with or without harakat; undefined if there is none. */
export function findDirective(name: string): Directive | undefined {
  return BY_NAME.get(plain(name));
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u0652]/g, '')
    .toLowerCase();
}
