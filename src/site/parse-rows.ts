import { z } from 'zod';
import { schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import { createSchemaKeys } from '#diagnostics/schema-keys.ts';
import type { YamlDocument } from '#diagnostics/yaml-document.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { says } from '#messages/says.ts';
import { type Report, readSettings } from './read-settings.ts';

/** A row of a settings file, and where its keys stand. */
export interface Placed<T> {
  readonly value: T;
  readonly place: (path: YamlPath) => { line: number; column: number };
}

/** Returns the rows of a settings file that are right, and reports the others. */
export function parseRows<T extends z.ZodObject>(
  text: string | undefined,
  schema: T,
  report: Report,
): Placed<z.output<T>>[] {
  if (text === undefined) return [];
  const { canonicalKey, knownKeys } = createSchemaKeys(z.array(schema));
  const document = readSettings(text, canonicalKey, report);
  if (document === undefined || document.value === null) return [];
  if (!Array.isArray(document.value)) {
    report({ ...document.valuePosition([]), severity: 'error', ...says('rows-not-a-list') });
    return [];
  }
  return document.value.flatMap((row: unknown, index) => {
    const result = schema.safeParse(row);
    if (result.success)
      return [{ value: result.data, place: (path: YamlPath) => document.valuePosition([index, ...path]) }];
    schemaDiagnostics(result.error, within(document, index, row), (path) => knownKeys([index, ...path])).forEach(
      report,
    );
    return [];
  });
}

/** Views a document from one of its rows: paths are relative to the row. */
function within(document: YamlDocument, index: number, row: unknown): YamlDocument {
  return {
    ...document,
    value: row,
    keyPosition: (path) => document.keyPosition([index, ...path]),
    writtenKey: (path) => document.writtenKey([index, ...path]),
    valuePosition: (path) => document.valuePosition([index, ...path]),
  };
}
