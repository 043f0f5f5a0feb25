/** What the browser runs is bundled and minified; it must cut and stem words as the build does. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { createAnalyzer } from '#arabic/analyze.ts';
import { textTerms } from '#search/search-terms.ts';

const SOURCE = fileURLToPath(new URL('../../../src', import.meta.url));
const TEXT = `
وللوزارات وقمّة المناخ في «نيو يورك» ٢٫٥ مليون، 1,200 طن؛ #يوم_الأرض على علي إلى الى تشرين الأول ٢٠٢٦م زوكربيرغ وشولتس
NATO لـ55 المستشفيات وبالمدارس أيعقل الرحمن داوود أميركا الأمريكية بوتين الغذائية استقالته كوفيد19 بـ"تويتر" 😀 中文 مراکش`;

test('the bundled analysis gives the terms of the built one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nuqta-bundle-'));
  try {
    const entry = join(folder, 'entry.js');
    writeFileSync(
      entry,
      `import { createAnalyzer } from '${SOURCE}/arabic/analyze.ts';
       import { textTerms } from '${SOURCE}/search/search-terms.ts';
       export const termsOf = (text) => textTerms(text, createAnalyzer());`,
    );
    await build({
      configFile: false,
      root: folder,
      logLevel: 'error',
      resolve: { alias: [{ find: /^#/, replacement: `${SOURCE}/` }] },
      build: {
        target: ['chrome111', 'safari16.4', 'firefox114'],
        minify: true,
        lib: { entry, formats: ['es'], fileName: () => 'bundle.mjs' },
        outDir: join(folder, 'out'),
      },
    });
    const bundle: { termsOf(text: string): unknown } = await import(
      pathToFileURL(join(folder, 'out', 'bundle.mjs')).href
    );
    expect(bundle.termsOf(TEXT)).toEqual(textTerms(TEXT, createAnalyzer()));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
