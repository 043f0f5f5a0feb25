import type { DateOrder } from '#arabic/written-dates.ts';
import { readYaml, type YamlDocument } from '#diagnostics/yaml-document.ts';
import { plainLines } from './plain-lines.ts';
import { canonicalKey } from './schema.ts';
import { type AmbiguousDate, understand } from './understand.ts';

/** Front matter as data, with what Arabs write in the form of the schema. */
export interface FrontMatterDocument extends YamlDocument {
  /** The data before lists were separated: its places are those of the document. */
  readonly written: unknown;
  readonly ambiguous: readonly AmbiguousDate[];
}

/** Reads the front matter of an article. `order` decides what a date of numbers means. */
export function readFrontMatter(yaml: string, firstLine: number, order?: DateOrder): FrontMatterDocument {
  const document = readYaml(plainLines(yaml), { firstLine, canonicalKey });
  return { ...document, written: document.value, ...understand(document.value, order) };
}
