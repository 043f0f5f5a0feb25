import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import { isRecord } from '../is-record.ts';
import type { JsonRecord } from './json-values.ts';

export interface MarkdownParts {
  /** Undefined where the file has none. */
  readonly data: JsonRecord | undefined;
  readonly body: string;
  /** 1-based line on which the body begins. */
  readonly bodyLine: number;
  /** Why the front matter could not be read. */
  readonly error?: string;
}

const YAML = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)(?:^|\n)\+\+\+[ \t]*(?:\n|$)/;
const JSON_FENCE = /^(?:;;;|---json)[ \t]*\n([\s\S]*?)\n(?:;;;|---)[ \t]*(?:\n|$)/;
const BARE_JSON = /^(\{[ \t]*\n[\s\S]*?\n\})[ \t]*(?:\n|$)/;
/** Hexo asks for no fence above. */
const OPEN_YAML = /^((?:[\w-]+:.*\n(?:[ \t]+.*\n|- .*\n)*)+)---[ \t]*(?:\n|$)/;

/** Returns the front matter of a Markdown file of any generator, in YAML, TOML or JSON, and what follows it. */
export function readFrontMatter(source: string): MarkdownParts {
  const text = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*\n(?=---|\+\+\+)/, '');
  const json = JSON_FENCE.exec(text) ?? BARE_JSON.exec(text);
  if (json !== null) return parts(text, json, parseJson);
  const toml = TOML.exec(text);
  if (toml !== null) return parts(text, toml, parseToml);
  const yaml = YAML.exec(text) ?? OPEN_YAML.exec(text);
  if (yaml !== null) return parts(text, yaml, parseYaml);
  return { data: undefined, body: text, bodyLine: 1 };
}

function parts(text: string, match: RegExpExecArray, parse: (written: string) => unknown): MarkdownParts {
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  try {
    const data = parse(match[1] ?? '');
    return { data: isRecord(data) ? data : {}, body, bodyLine };
  } catch (error) {
    return { data: {}, body, bodyLine, error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '' };
  }
}

function parseJson(text: string): unknown {
  return JSON.parse(text);
}

function parseYaml(text: string): unknown {
  const read = (written: string) =>
    parseDocument(written, { uniqueKeys: false, schema: 'core', strict: false, logLevel: 'silent' });
  const document = read(text.replaceAll('\t', '  '));
  const repaired = document.errors.length === 0 ? document : read(quoted(text.replaceAll('\t', '  ')));
  const [error] = repaired.errors;
  if (error !== undefined) throw error;
  return repaired.toJS({ maxAliasCount: 100 });
}

/** Puts quotation marks around values that other parsers took as they stand: `title: خبر: تفصيل`, `title: @نقطة`. */
function quoted(yaml: string): string {
  return yaml.replace(
    /^([\w-]+):[ \t]+([^"'[{|>\s&*!#][^\n]*(?::\s|\s#|: )[^\n]*|[@`%&*!][^\n]*|"[^"\n]*"[^\n]+|\{\{[^\n]*)$/gm,
    (_all, key: string, value: string) => `${key}: ${JSON.stringify(value.trim())}`,
  );
}
