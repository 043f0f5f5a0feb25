import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keyPage } from './key-page.ts';
import { messagePage } from './message-page.ts';
import { fillTables, referenceTables } from './reference-tables.ts';

/** Updates the tables of the reference and the pages of messages and of keys. Run it after a change of a schema or a message; tests fail if it was forgotten. */
const reference = fileURLToPath(new URL('../../.github/REFERENCE.md', import.meta.url));
writeFileSync(reference, fillTables(readFileSync(reference, 'utf8'), referenceTables()));

const messages = fileURLToPath(new URL('../../content/pages/messages.md', import.meta.url));
writeFileSync(messages, messagePage());

const keys = fileURLToPath(new URL('../../content/pages/keys.md', import.meta.url));
writeFileSync(keys, keyPage());
