import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { createQuoteConverter } from '#importers/create-quote-converter.ts';
import type { ImportedArticle } from '#importers/imported-article.ts';
import type { ConvertOptions } from '#importers/sources/imported-archive.ts';
import type { RecordOptions } from '#importers/sources/record-item.ts';
import type { SourceFile } from '#importers/sources/source-item.ts';
import { recogniseSource, SOURCE_KINDS } from '#importers/sources/source-kinds.ts';
import { toImportedArticle } from '#importers/sources/to-imported-article.ts';

export interface ImportedText {
  readonly articles: readonly ImportedArticle[];
  readonly diagnostics: readonly Diagnostic[];
  /** What was no article, by its kind. */
  readonly skipped: Readonly<Record<string, number>>;
}

export interface TextOptions extends Partial<ConvertOptions> {
  readonly path?: string;
  readonly format?: string;
  readonly map?: RecordOptions['map'];
  /** Other files of its folder, by path. */
  readonly siblings?: Readonly<Record<string, string>>;
}

/** Imports a text as the kind of source it is, without any file. */
export async function importText(
  text: string,
  { path = 'a.xml', map = {}, ...more }: TextOptions = {},
): Promise<ImportedText> {
  const found = recogniseSource(text, path, { file: path, map });
  const kind = SOURCE_KINDS.find(({ format }) => format === more.format) ?? ('kind' in found ? found.kind : undefined);
  if (kind === undefined) {
    const said = 'refused' in found ? found.refused : { rule: 'kind-unknown', message: 'raw text', params: {} };
    return {
      articles: [],
      diagnostics: [{ file: path, line: 1, severity: 'error', ...said }],
      skipped: {},
    };
  }
  const siblings = new Map(Object.entries(more.siblings ?? {}).map(([name, content]) => [name, fileOf(name, content)]));
  const options: ConvertOptions = {
    file: path,
    toSection: (name) => (name === 'الثقافة' ? 'ثقافة' : undefined),
    quotes: createQuoteConverter(false),
    ...more,
  };
  const articles: ImportedArticle[] = [];
  const diagnostics: Diagnostic[] = [];
  const skipped: Record<string, number> = {};
  const records = kind.read(
    {
      file: fileOf(path, text),
      siblings,
      timeZone: more.timeZone,
      chunks: () => chunksOf(text),
      text: async () => text,
      textOf: async (name) => more.siblings?.[name],
    },
    { file: path, map },
  );
  for await (const record of records) {
    if ('diagnostic' in record) diagnostics.push(record.diagnostic);
    else if ('skipped' in record) skipped[record.skipped] = (skipped[record.skipped] ?? 0) + 1;
    else {
      const converted = toImportedArticle(record.item, options);
      diagnostics.push(...converted.diagnostics);
      if (converted.article !== undefined) articles.push(converted.article);
    }
  }
  return { articles, diagnostics, skipped };
}

/** In pieces of a few letters, as a stream may cut it anywhere. */
async function* chunksOf(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 97) yield text.slice(at, at + 97);
}

function fileOf(path: string, text: string): SourceFile {
  return {
    name: path,
    path,
    size: text.length,
    async *bytes() {
      yield Buffer.from(text);
    },
  };
}
