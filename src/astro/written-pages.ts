import type { AstroIntegration } from 'astro';
import { answerInDev } from './answer-in-dev.ts';

/** A page by its address, decoded and without base. */
interface WrittenPage {
  readonly address: string;
  readonly html: string;
}

/** An Astro integration that serves pages that no route renders in `astro dev`. */
export function writtenPages<Edition extends object>(options: {
  /** The last loaded edition; undefined before the first without errors. */
  readonly edition: () => Promise<Edition | undefined>;
  readonly pages: (edition: Edition) => readonly WrittenPage[];
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
