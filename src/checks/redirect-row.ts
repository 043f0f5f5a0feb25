import { toRedirect } from '#site/parse-settings.ts';
import type { Redirect } from '#site/site.ts';

/** Returns the row of `redirects.yaml` that a redirect was read from: the settings leave out rows that need no redirect. */
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
