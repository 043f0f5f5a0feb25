import type { Texts } from '#messages/message.ts';

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
  readonly example: Texts;
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
    example: { en: '::related[slug or headline]', ar: '::اقرأ-أيضا[مسار المقال أو عنوانه]' },
  },
  {
    name: 'embed',
    arabic: ['تضمين'],
    form: 'leaf',
    attributes: [{ name: 'url', arabic: 'الرابط' }],
    example: { en: '::embed[title]{url="https://…"}', ar: '::تضمين[العنوان]{الرابط="https://…"}' },
  },
  { name: 'facts', arabic: ['حقائق'], form: 'container', attributes: [], example: { en: ':::facts', ar: ':::حقائق' } },
  {
    name: 'note',
    arabic: ['حاشية'],
    form: 'container',
    attributes: [],
    example: { en: ':::note[term]', ar: ':::حاشية[المصطلح]' },
  },
  {
    name: 'quote',
    arabic: ['اقتباس'],
    form: 'container',
    attributes: [],
    example: { en: ':::quote[speaker]', ar: ':::اقتباس[القائل]' },
  },
  {
    name: 'figure',
    arabic: ['صورة'],
    form: 'container',
    attributes: [],
    example: { en: ':::figure[caption | credit]', ar: ':::صورة[التعليق | المصور]' },
  },
  {
    name: 'gallery',
    arabic: ['معرض'],
    form: 'container',
    attributes: [],
    example: { en: ':::gallery', ar: ':::معرض' },
  },
  {
    name: 'aside',
    arabic: ['إطار'],
    form: 'container',
    attributes: [],
    example: { en: ':::aside[title]', ar: ':::إطار[العنوان]' },
  },
  {
    name: 'timeline',
    arabic: ['خط-زمني'],
    form: 'container',
    attributes: [],
    example: { en: ':::timeline', ar: ':::خط-زمني' },
  },
  {
    name: 'qa',
    arabic: ['سؤال-وجواب'],
    form: 'container',
    attributes: [],
    example: { en: ':::qa', ar: ':::سؤال-وجواب' },
  },
  {
    name: 'verse',
    arabic: ['شعر'],
    form: 'container',
    attributes: [],
    example: { en: ':::verse[poet]', ar: ':::شعر[الشاعر]' },
  },
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
