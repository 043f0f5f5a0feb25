import { toRedirect } from '#site/redirect.ts';
import type { Redirect } from '#site/site.ts';

/** Returns the row in `redirects.yaml` of a redirect; redundant rows are not in the settings, so the index differs. */
export function redirectRow(rows: unknown, redirect: Redirect | undefined): number {
  if (!Array.isArray(rows)) return 0;
  return rows.findIndex(
    (row: unknown) =>
      typeof row === 'object' &&
      row !== null &&
      'from' in row &&
      typeof row.from === 'string' &&
      toRedirect({ from: row.from, to: '' }).from === redirect?.from,
  );
}
