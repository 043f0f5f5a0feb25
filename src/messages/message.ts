import type { NounName } from './nouns.ts';

/**
 * A message in both languages. `%{name}` stands for a parameter, `%{count:articles}` for a number with its noun,
 * `%{near:either}` for words of which one is meant: "a" or "b".
 */
export interface Texts {
  readonly en: string;
  readonly ar: string;
}

/** A parameter: a word as the file wrote it, one that each language has its own of, a number, a list, a message. */
export type Param = string | number | readonly string[] | Texts | Said;

export type Params = Readonly<Record<string, Param>>;

/** A message that is still to be written in a language: plain data, so that it can be kept in a cache. */
export interface Said {
  /** The key of its texts in the catalogue: the rule, or the rule and a variant (`html-dropped/attribute`). */
  readonly message: string;
  readonly params: Params;
}

type Placeholder<Text extends string> = Text extends `${string}%{${infer Inner}}${infer Rest}`
  ? Inner | Placeholder<Rest>
  : never;

type CountName<Inner extends string> = Inner extends `${infer Name}:${NounName}` ? Name : never;
type EitherName<Inner extends string> = Inner extends `${infer Name}:either` ? Name : never;
type PlainName<Inner extends string> = Inner extends `${string}:${string}` ? never : Inner;

/** The parameters that a text needs; a text with an unknown noun needs one that nobody can give. */
export type ParamsOf<Text extends string> = {
  readonly [Name in CountName<Placeholder<Text>>]: number;
} & { readonly [Name in EitherName<Placeholder<Text>>]: readonly string[] } & {
  readonly [Name in PlainName<Placeholder<Text>>]: Param;
};

type NamesOf<Text extends string> = keyof ParamsOf<Text>;

/** Does not fit where the two languages name different parameters. */
type SameNames<T extends Texts> = [NamesOf<T['en']>, NamesOf<T['ar']>] extends [NamesOf<T['ar']>, NamesOf<T['en']>]
  ? unknown
  : { readonly ar: ['names other parameters than the English text', NamesOf<T['en']>] };

/** Returns the texts as they are; texts whose languages name different parameters do not compile. */
export function defineTexts<const T extends Readonly<Record<string, Texts>>>(
  texts: T & { readonly [Id in keyof T]: SameNames<T[Id]> },
): T {
  return texts;
}
