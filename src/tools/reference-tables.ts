import { articleSchema, type KeyRow, keyRows, NESTED_SCHEMAS } from '#articles/schema.ts';
import { staticPageSchema } from '#articles/static-page.ts';
import {
  authorSchema,
  feedsSchema,
  redirectSchema,
  sectionSchema,
  siteSchema,
  tagSchema,
} from '#site/settings-schema.ts';

/** Returns the reference tables by name. They are generated from the schemas, so they cannot differ from them. */
export function referenceTables(): ReadonlyMap<string, string> {
  return new Map([
    ['article', table(keyRows(articleSchema.shape), true)],
    ...Object.entries(NESTED_SCHEMAS).map(([key, schema]): [string, string] => [
      `article.${key}`,
      table(keyRows(schema.shape), true),
    ]),
    ['page', table(keyRows(staticPageSchema.shape), true)],
    ['site', table(keyRows(siteSchema.shape), false)],
    ['site.feeds', table(keyRows(feedsSchema.shape), false)],
    ['sections', table(keyRows(sectionSchema.shape), false)],
    ['tags', table(keyRows(tagSchema.shape), false)],
    ['authors', table(keyRows(authorSchema.shape), false)],
    ['redirects', table(keyRows(redirectSchema.shape), false)],
  ]);
}

/**
 * Returns the text with each table inserted between its marks, `<!-- table: NAME -->` and `<!-- end -->`; throws on a
 * mark without a table.
 */
export function fillTables(text: string, tables: ReadonlyMap<string, string>): string {
  return text.replace(
    /(<!-- table: ([\w.]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_whole, open: string, name: string, close: string) => {
      const made = tables.get(name);
      if (made === undefined) throw new Error(`the reference asks for a table "${name}" that no schema makes`);
      return `${open}${made}\n${close}`;
    },
  );
}

function table(rows: readonly KeyRow[], hasArabic: boolean): string {
  const head = hasArabic ? ['key', 'بالعربية', 'what it is', 'example'] : ['key', 'what it is', 'example'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map(({ key, arabic, description, example }) =>
      line([code(key), ...(hasArabic ? [arabic] : []), description.replaceAll('|', '\\|'), code(example)]),
    ),
  ].join('\n');
}
