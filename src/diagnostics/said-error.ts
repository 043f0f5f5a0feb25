import type { Language } from '#messages/language.ts';
import type { Said } from '#messages/message.ts';
import { textOf } from '#messages/text-of.ts';

/** An error whose message is in the catalogue, or the words of a tool for developers; `message` is the English text. */
export abstract class SaidError extends Error {
  readonly said: Said | undefined;

  constructor(said: Said | string, options?: ErrorOptions) {
    super(typeof said === 'string' ? said : textOf(said, 'en'), options);
    this.said = typeof said === 'string' ? undefined : said;
  }
}

/** Returns what an error says in a language; its own message where that is not in the catalogue. */
export function errorText(error: Error, language: Language): string {
  // Astro loads our modules a second time, so `instanceof` fails.
  const said: unknown = Reflect.get(error, 'said');
  if (typeof said !== 'object' || said === null || !('message' in said)) return error.message;
  const details: unknown = Reflect.get(error, 'details');
  return [textOf(said as Said, language), ...(Array.isArray(details) ? details.map(String) : [])].join('\n  ');
}
