import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillTables, referenceTables } from './reference-tables.ts';

/** Updates the tables of the reference. Run it after changing a schema; a test fails if it was forgotten. */
const reference = fileURLToPath(new URL('../../.github/REFERENCE.md', import.meta.url));
writeFileSync(reference, fillTables(readFileSync(reference, 'utf8'), referenceTables()));
