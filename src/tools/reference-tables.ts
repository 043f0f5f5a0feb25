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
  return new Map([
    ['article', table(keyRows(articleSchema.shape))],
    ...Object.entries(NESTED_SCHEMAS).map(([key, schema]): [string, string] => [
      `article.${key}`,
      table(keyRows(schema.shape)),
    ]),
    ['page', table(keyRows(staticPageSchema.shape))],
    ['site', table(keyRows(siteSchema.shape))],
    ['site.nameplate', table(keyRows(nameplateSchema.shape))],
    ['site.colours', table(keyRows(coloursSchema.shape))],
    ['site.menus', table(keyRows(menusSchema.shape))],
    ['site.menus.entry', table(keyRows(menuEntrySchema.shape))],
    ['site.imprint', table(keyRows(imprintSchema.shape))],
    ['site.channels', table(keyRows(channelsSchema.shape))],
    ['site.services', table(keyRows(servicesSchema.shape))],
    ['site.feeds', table(keyRows(feedsSchema.shape))],
    ['sections', table(keyRows(sectionSchema.shape))],
    ['tags', table(keyRows(tagSchema.shape))],
    ['authors', table(keyRows(authorSchema.shape))],
    ['sources', table(keyRows(sourceSchema.shape))],
    ['adverts', table(keyRows(advertSchema.shape))],
    ['redirects', table(keyRows(redirectSchema.shape))],
    ['front', table(keyRows(frontSchema.shape))],
    ['front.bands', table(keyRows(frontBandSchema.shape))],
    ['front.off', table(keyRows(frontOffSchema.shape))],
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
