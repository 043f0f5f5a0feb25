import type { AstroIntegration } from 'astro';
import { currentEdition } from '#content/current-edition.ts';
import type { EditionSnapshot } from '#content/edition-snapshot.ts';
import { answerInDev, type DevAnswer } from './answer-in-dev.ts';
import { faultPage, messagesPage } from './fault-page.ts';

const HTML = 'text/html; charset=utf-8';

/**
 * Returns the integration that answers, in `astro dev`, for pages whose file has errors, and for all pages while no
 * edition can be shown: an editor reads what is wrong in the page itself. `name` is that of the edition.
 */
export function faultPages(name: string, base: string): AstroIntegration {
  return {
    name: 'nuqta:faults',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const find = async (address: string): Promise<DevAnswer | undefined> => faultAnswer(address, name, base);
        server.middlewares.use(answerInDev(base, find, (error) => logger.error(String(error))));
      },
    },
  };
}

/** Returns the answer for an address while the content has errors; undefined where the newspaper itself answers. */
export function faultAnswer(address: string, name: string, base: string): DevAnswer | undefined {
  if (address === '/_messages/') return { type: HTML, bytes: messagesPage(base) };
  const { snapshot, faults } = currentEdition(name) ?? {};
  const rows = faults?.rows ?? [];
  if (address === '/_faults/') return { type: HTML, bytes: faultPage({ base, rows }) };
  if (faults === undefined) return undefined;
  const file =
    faults.pages.get(address) ?? (isShown(address, snapshot) ? undefined : faults.slugs.get(lastStep(address)));
  if (file !== undefined)
    return { type: HTML, bytes: faultPage({ base, file, rows: rows.filter((row) => row.file === file) }) };
  const isPage = address.endsWith('/') || address.endsWith('.html');
  if (snapshot !== undefined || (!isPage && !/\.(?:xml|json|webmanifest)$/.test(address))) return undefined;
  return { type: HTML, bytes: faultPage({ base, rows }) };
}

function isShown(address: string, snapshot: EditionSnapshot | undefined): boolean {
  const { articles = [], pages = [] } = snapshot?.edition ?? {};
  return [...articles, ...pages].some(({ permalink }) => permalink === address);
}

function lastStep(address: string): string {
  return address.split('/').findLast((step) => step !== '') ?? '';
}
