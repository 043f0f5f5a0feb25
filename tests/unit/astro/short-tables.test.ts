import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shortTables } from '../../../src/astro/short-tables.ts';

const LEXICON = new URL('../../../src/arabic/lexicon/', import.meta.url);
const { transform } = shortTables();
/** What a module exports, its types and comments left to Node. */
const exportsOf = (code: string): Promise<unknown> => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('the tables of the lexicon in a worker', () => {
  test.each(readdirSync(LEXICON).filter((name) => name.endsWith('.ts')))(
    '%s says the same in fewer bytes',
    async (name) => {
      const code = readFileSync(new URL(name, LEXICON), 'utf8').replaceAll(' as const', '');
      const short = transform(code, `/nuqta/src/arabic/lexicon/${name}`) ?? code;
      expect({ ...((await exportsOf(short)) as object) }).toEqual({ ...((await exportsOf(code)) as object) });
      if (code.length > 5000) expect(Buffer.byteLength(short)).toBeLessThan(Buffer.byteLength(code) * 0.55);
    },
  );

  test('words of any table come back', async () => {
    const code = 'export const A = `\nقمة/قمم/قمتان قمح  قميص\n\n/ق//ب استقبالات/استقبالاتنا استقبالاتهم\n`;';
    const short = transform(code, '/nuqta/src/arabic/lexicon/x.ts') ?? '';
    expect(short).not.toContain('قمة');
    expect({ ...((await exportsOf(short)) as object) }).toEqual({ ...((await exportsOf(code)) as object) });
  });

  test('other modules stay as they are', () => {
    expect(transform('export const A = `\nقمة\n`;', '/nuqta/src/arabic/stem.ts')).toBeUndefined();
    expect(transform('export const A = `\nقمة a\n`;', '/nuqta/src/arabic/lexicon/x.ts')).toBeUndefined();
  });
});
