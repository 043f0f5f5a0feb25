import { type SaidByRule, says } from '#messages/says.ts';
import { isRecord } from '../is-record.ts';
import { type RecordOptions, recordItem } from './record-item.ts';
import type { SourceRecord } from './source-item.ts';
import { textLines } from './text-lines.ts';

/** Letters of one line of JSON: eight times the longest text an article may have. */
const MAX_LINE_LENGTH = 16_000_000;

/** Yields the article of each line of JSON. An empty line is no article and no fault. */
export async function* readJsonLines(
  chunks: AsyncIterable<string>,
  options: RecordOptions,
): AsyncGenerator<SourceRecord> {
  let line = 0;
  for await (const text of textLines(chunks, MAX_LINE_LENGTH)) {
    line += 1;
    const refuse = (said: SaidByRule): SourceRecord => ({
      diagnostic: { file: options.file, line, severity: 'error', ...said },
    });
    if (text === undefined) {
      yield refuse(says('line-too-long'));
      continue;
    }
    const written = text.replace(/^\ufeff/, '').trim();
    if (written === '') continue;
    const record = parseRecord(written);
    if (record === undefined) yield refuse(says('line-not-json'));
    else yield recordItem(record, line, options);
  }
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
