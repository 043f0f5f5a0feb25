import type { z } from 'zod';
import type { KeyMeta } from './schema-diagnostics.ts';

/** One row of a reference table of keys. */
export interface KeyRow {
  readonly key: string;
  readonly arabic: string;
  readonly description: string;
  /** The value without the key, where it is a plain one; else empty. */
  readonly default: string;
  readonly example: string;
}

/** Returns the documented keys of an object schema, in its order. */
export function keyRows(shape: Readonly<Record<string, z.ZodType>>): KeyRow[] {
  return Object.entries(shape).map(([key, schema]) => {
    const meta = (schema.meta() ?? {}) as KeyMeta;
    const usual = schema.safeParse(undefined);
    return {
      key,
      arabic: meta.arabic?.replaceAll('|', '، ') ?? '',
      description: meta.description ?? '',
      default: usual.success && isPlain(usual.data) ? String(usual.data) : '',
      example: meta.example ?? '',
    };
  });
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
}
