import type { AstroIntegration } from 'astro';

/** The style sheets that every page has one of. */
const SHEETS = /\/src\/styles\/(?:news|reading)\.css(?:\?|$)/;

/**
 * An Astro integration that appends the newspaper's own rules to the style sheets of pages, so that a face of one's own
 * costs readers no request. `files` are the settings that the rules come from; in `astro dev` a change of one is seen.
 */
export function faceStyle({
  css,
  files,
}: {
  readonly css: () => string;
  readonly files: readonly string[];
}): AstroIntegration {
  return {
    name: 'nuqta:face-style',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'nuqta:face-style',
                enforce: 'pre',
                transform(code, id) {
                  if (!SHEETS.test(id.replaceAll('\\', '/'))) return undefined;
                  for (const file of files) this.addWatchFile(file);
                  return { code: `${code}\n${css()}`, map: null };
                },
              },
            ],
          },
        });
      },
    },
  };
}
