import { type Diagnostic, resolveOffset } from '#diagnostics/diagnostic.ts';
import { reportEscapedCharacters } from '#diagnostics/escaped-characters.ts';
import { findForbiddenCharacters, replaceForbidden } from '#diagnostics/forbidden-characters.ts';
import { createTextPosition } from '#diagnostics/text-position.ts';
import { readYaml, type YamlDocument, type YamlOptions } from '#diagnostics/yaml-document.ts';
import { says } from '#messages/says.ts';

/** Takes what is wrong in one settings file; its caller adds the name of the file. */
export type Report = (diagnostic: Diagnostic) => void;

/** Maximum length in characters; anything longer is a mistake, and slow to parse. */
const SETTINGS_LIMIT = 4 * 1024 * 1024;

/** Returns the YAML of a settings file; undefined if errors leave nothing to use. */
export function readSettings(
  text: string,
  canonicalKey: NonNullable<YamlOptions['canonicalKey']>,
  report: Report,
): YamlDocument | undefined {
  if (text.length > SETTINGS_LIMIT) {
    report({ line: 1, column: 1, severity: 'error', ...says('settings-too-long') });
    return undefined;
  }
  const position = createTextPosition(text);
  for (const found of findForbiddenCharacters(text)) report(resolveOffset(found, position));
  const document = readYaml(replaceForbidden(text).replace(/^\uFEFF+/, ''), { firstLine: 1, canonicalKey });
  document.diagnostics.forEach(report);
  if (document.diagnostics.length > 0) return undefined;
  if (text.includes('\\')) reportEscapedCharacters(document, report);
  return document;
}

/** Returns true when a YAML text is empty or only comments. */
export function isBlank(text: string): boolean {
  return text.split(/\r\n|\r|\n/).every((line) => /^[\s\uFEFF]*(#.*|---\s*|\.\.\.\s*)?$/.test(line));
}
