import { cleanLine } from './clean-text.ts';

/** Names of accounts that no reader should meet. */
const ACCOUNTS = new Set(
  'admin administrator adminstrator root webmaster wordpress wp user unknown anonymous editor support test blogger noreply'.split(
    ' ',
  ),
);
const EMAIL = /^\S+@\S+\.\S+$/;
/** What RSS writes: `hala@old.example (هالة النجار)`. */
const EMAIL_AND_NAME = /^\S+@\S+\.\S+\s+\((.+)\)$/;
const NAME_AND_EMAIL = /^(.+?)\s*<\S+@\S+>$/;
const ADDRESS = /^(?:https?:\/\/|www\.)/i;
const BEFORE_NAMES = /^(?:بقلم|كتب(?:ت|ه|ها)?|إعداد|اعداد|By)\s*(?:[:：/-]\s*|\s)(?=\S)/u;
const BETWEEN = /\s*[،؛;|]\s*|\s+[&/]\s+|\s*,\s*(?=\p{Script=Arabic})/u;

export interface Byline {
  readonly names: readonly string[];
  /** Logins and e-mail addresses, which become no byline. */
  readonly accounts: readonly string[];
}

/**
 * Returns the names of a byline from what a source has for its authors, each once and in order. A login, an account's
 * name (`admin`) or an e-mail address is no name, unless `map` says whose it is.
 */
export function toByline(
  written: readonly string[],
  {
    map,
    logins,
  }: { readonly map?: ReadonlyMap<string, string> | undefined; readonly logins?: ReadonlySet<string> } = {},
): Byline {
  const names: string[] = [];
  const accounts: string[] = [];
  const add = (text: string): void => {
    const name = cleanLine(text).replace(BEFORE_NAMES, '');
    const mapped = map?.get(name);
    if (mapped !== undefined) names.push(mapped);
    else if (!/[\p{L}\p{N}]/u.test(name)) return;
    else if (EMAIL.test(name) || ADDRESS.test(name) || ACCOUNTS.has(name.toLowerCase()) || logins?.has(name) === true)
      accounts.push(name);
    else names.push(name);
  };
  for (const text of written) {
    const whole = cleanLine(text);
    const mapped = map?.get(whole);
    const name = (EMAIL_AND_NAME.exec(whole) ?? NAME_AND_EMAIL.exec(whole))?.[1];
    if (mapped !== undefined) names.push(mapped);
    else if (name !== undefined) add(name);
    else for (const part of whole.split(BETWEEN)) add(part);
  }
  return { names: [...new Set(names)], accounts: [...new Set(accounts)] };
}
