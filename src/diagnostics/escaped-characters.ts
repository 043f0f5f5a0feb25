import { type Diagnostic, resolveOffset } from './diagnostic.ts';
import { findForbiddenCharacters } from './forbidden-characters.ts';
import type { YamlDocument } from './yaml-document.ts';
import type { YamlPath } from './yaml-path.ts';

/**
 * Reports forbidden characters in the values of a YAML document. Escapes ("\\u202E") can produce characters that the
 * source text does not contain. One error per value, at the value.
 */
export function reportEscapedCharacters(document: YamlDocument, report: (diagnostic: Diagnostic) => void): void {
  const visit = (value: unknown, path: YamlPath): void => {
    if (typeof value === 'string') {
      const first = findForbiddenCharacters(value)[0];
      if (first !== undefined) report(resolveOffset(first, () => document.valuePosition(path)));
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key]);
    }
  };
  visit(document.value, []);
}
