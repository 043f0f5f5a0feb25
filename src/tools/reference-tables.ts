import { articleSchema, NESTED_SCHEMAS } from '#articles/schema.ts';
import { staticPageSchema } from '#articles/static-page.ts';
import { type KeyRow, keyRows } from '#diagnostics/key-rows.ts';
import { advertSchema } from '#site/advert-schema.ts';
import { coloursSchema, nameplateSchema } from '#site/face-schema.ts';
import { feedsSchema } from '#site/feeds-schema.ts';
import { frontBandSchema, frontOffSchema, frontSchema } from '#site/front-schema.ts';
import { channelsSchema, imprintSchema, menuEntrySchema, menusSchema } from '#site/links-schema.ts';
import { servicesSchema } from '#site/services-schema.ts';
import { authorSchema, redirectSchema, sectionSchema, sourceSchema, tagSchema } from '#site/settings-schema.ts';
import { siteSchema } from '#site/site-schema.ts';

/** Returns the reference tables by name. They are generated from the schemas, so they cannot differ from them. */
export function referenceTables(): ReadonlyMap<string, string> {
  return new Map([...referenceRows()].map(([name, rows]) => [name, table(rows)]));
}

/** Returns the keys of each table of the reference, by its name. */
export function referenceRows(): ReadonlyMap<string, readonly KeyRow[]> {
  return new Map<string, readonly KeyRow[]>([
    ['article', keyRows(articleSchema.shape)],
    ...Object.entries(NESTED_SCHEMAS).map(([key, schema]): [string, readonly KeyRow[]] => [
      `article.${key}`,
      keyRows(schema.shape),
    ]),
    ['page', keyRows(staticPageSchema.shape)],
    ['site', keyRows(siteSchema.shape)],
    ['site.nameplate', keyRows(nameplateSchema.shape)],
    ['site.colours', keyRows(coloursSchema.shape)],
    ['site.menus', keyRows(menusSchema.shape)],
    ['site.menus.entry', keyRows(menuEntrySchema.shape)],
    ['site.imprint', keyRows(imprintSchema.shape)],
    ['site.channels', keyRows(channelsSchema.shape)],
    ['site.services', keyRows(servicesSchema.shape)],
    ...Object.entries(servicesSchema.shape).map(([name, schema]): [string, readonly KeyRow[]] => [
      `site.services.${name}`,
      keyRows(schema.unwrap().shape),
    ]),
    ['site.feeds', keyRows(feedsSchema.shape)],
    ['sections', keyRows(sectionSchema.shape)],
    ['tags', keyRows(tagSchema.shape)],
    ['authors', keyRows(authorSchema.shape)],
    ['sources', keyRows(sourceSchema.shape)],
    ['adverts', keyRows(advertSchema.shape)],
    ['redirects', keyRows(redirectSchema.shape)],
    ['front', keyRows(frontSchema.shape)],
    ['front.bands', keyRows(frontBandSchema.shape)],
    ['front.off', keyRows(frontOffSchema.shape)],
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

function table(rows: readonly KeyRow[]): string {
  const head = ['key', 'بالعربية', 'what it is', 'example'];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
  const usual = (text: string): string => (text === '' ? '' : ` Without it: ${code(text)}.`);
  return [
    line(head),
    line(head.map(() => '---')),
    ...rows.map((row) =>
      line([code(row.key), row.arabic, row.description.replaceAll('|', '\\|') + usual(row.default), code(row.example)]),
    ),
  ].join('\n');
}
