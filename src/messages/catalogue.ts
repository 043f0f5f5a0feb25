import type { Texts } from './message.ts';
import { ADDRESS_TEXTS } from './texts/addresses.ts';
import { ARTICLE_TEXTS } from './texts/articles.ts';
import { CHECK_TEXTS } from './texts/checks.ts';
import { COMMAND_TEXTS } from './texts/commands.ts';
import { DISK_TEXTS } from './texts/disk.ts';
import { FACE_TEXTS } from './texts/face.ts';
import { FILE_TEXTS } from './texts/files.ts';
import { IMPORTING_TEXTS } from './texts/importing.ts';
import { MARKDOWN_TEXTS } from './texts/markdown.ts';
import { OUTPUT_TEXTS } from './texts/output.ts';
import { PAPER_TEXTS } from './texts/paper.ts';
import { SETTINGS_TEXTS } from './texts/settings.ts';
import { SOURCE_TEXTS } from './texts/sources.ts';
import { UNREAD_TEXTS } from './texts/unread.ts';
import { VALUE_TEXTS } from './texts/values.ts';

/** Every message of the program, by its id. A folder's messages stand in a file of `texts/`. */
export const CATALOGUE = {
  ...ADDRESS_TEXTS,
  ...ARTICLE_TEXTS,
  ...CHECK_TEXTS,
  ...COMMAND_TEXTS,
  ...DISK_TEXTS,
  ...FACE_TEXTS,
  ...FILE_TEXTS,
  ...IMPORTING_TEXTS,
  ...MARKDOWN_TEXTS,
  ...OUTPUT_TEXTS,
  ...PAPER_TEXTS,
  ...SETTINGS_TEXTS,
  ...SOURCE_TEXTS,
  ...UNREAD_TEXTS,
  ...VALUE_TEXTS,
} as const;

export type MessageId = keyof typeof CATALOGUE;

/** Returns the texts of an id; undefined for a text that is in no catalogue. */
export function textsOf(id: string): Texts | undefined {
  return Object.hasOwn(CATALOGUE, id) ? CATALOGUE[id as MessageId] : undefined;
}
