import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillTables, referenceTables } from './reference-tables.ts';

/** Puts the reference tables into the reference: run it after a schema has changed; a test tells when it was forgotten. */
const reference = fileURLToPath(new URL('../../.github/REFERENCE.md', import.meta.url));
writeFileSync(reference, fillTables(readFileSync(reference, 'utf8'), referenceTables()));
