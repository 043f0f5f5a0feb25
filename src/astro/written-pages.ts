import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { StageLedger } from '#output/stage-ledger.ts';
import { writePage } from '#printing/batches.ts';
import { answerInDev } from './answer-in-dev.ts';

/** A page by its address, decoded and without base. */
interface WrittenPage {
  readonly address: string;
  readonly html: string;
  readonly owner: string;
}

/**
 * An Astro integration that writes pages without a layout directly into the site: `/a/x/` becomes `a/x/index.html`. In
 * `astro dev` the same pages are served.
 */
export function writtenPages<Edition extends object>(options: {
  /** The last loaded edition; undefined before the first without errors. */
  readonly edition: () => Promise<Edition | undefined>;
  readonly pages: (edition: Edition) => readonly WrittenPage[];
  readonly ledger: StageLedger;
}): AstroIntegration {
  let base = '/';
  // The dev server requests each file separately; the pages are created once per edition.
  const made = new WeakMap<Edition, ReadonlyMap<string, string>>();
  const pagesOf = (edition: Edition): ReadonlyMap<string, string> => {
    const pages = made.get(edition) ?? new Map(options.pages(edition).map(({ address, html }) => [address, html]));
    made.set(edition, pages);
    return pages;
  };
  return {
    name: 'nuqta:written-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const edition = await options.edition();
        if (edition === undefined) throw new Error('there is no edition: the content loader did not run');
        const folder = fileURLToPath(dir);
        for (const page of options.pages(edition)) writePage({ folder, ledger: options.ledger }, page, page.html);
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(
          answerInDev(
            base,
            async (address) => {
              const edition = await options.edition();
              const html = edition === undefined ? undefined : pagesOf(edition).get(address);
              return html === undefined ? undefined : { type: 'text/html; charset=utf-8', bytes: html };
            },
            (error) => logger.error(String(error)),
          ),
        );
      },
    },
  };
}
