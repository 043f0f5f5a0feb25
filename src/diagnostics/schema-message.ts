import type { Said } from '#messages/message.ts';
import type { SaidByRule } from '#messages/says.ts';

/**
 * Returns a message as the text that zod carries, as in `error: issueText(says('front-matter-form', …))`. The parameter
 * `key` is replaced by the key as the file writes it.
 */
export function issueText({ message, params }: SaidByRule): string {
  return Object.keys(params).length === 0 ? message : `${message} ${JSON.stringify(params)}`;
}

/** Returns the message that `issueText` made. */
export function readIssue(text: string): Said {
  const space = text.indexOf(' ');
  if (space === -1 || text.charAt(space + 1) !== '{') return { message: text, params: {} };
  return { message: text.slice(0, space), params: JSON.parse(text.slice(space + 1)) };
}
