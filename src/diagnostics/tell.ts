import type { Said } from '#messages/message.ts';
import { textOf } from '#messages/text-of.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Returns the text of a message in the language of the command that runs. */
export function tell(said: Said): string {
  return textOf(said, spokenLanguage());
}
