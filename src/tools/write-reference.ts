import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fillTables, referenceTables } from './reference-tables.ts';

/** Puts the reference tables into the README: run it after a schema has changed; a test tells when it was forgotten. */
const readme = fileURLToPath(new URL('../../README.md', import.meta.url));
writeFileSync(readme, fillTables(readFileSync(readme, 'utf8'), referenceTables()));
