import { isRecord } from '../is-record.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Returns the text of a value that is text or a number, trimmed; else an empty text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** Returns the objects of a list. */
export function recordsOf(value: unknown): JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Returns the object at a key; an empty one where there is none. */
export function recordAt(record: JsonRecord, key: string): JsonRecord {
  const value = record[key];
  return isRecord(value) ? value : {};
}
