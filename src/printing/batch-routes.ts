import { type HeadHtml, headHtml } from '#components/head-html.ts';
import type { HeadView, Href } from '#components/view.ts';
import type { Views } from '#views/views.ts';
import { beginFile, beginPageFile, slot } from './batch.ts';

/** Files per batch: larger batches are not faster, and need more memory. */
const BATCH_SIZE = 100;

/** An Astro route that renders one batch. */
export interface BatchRoute<T> {
  readonly params: { readonly batch: string };
  readonly props: { readonly items: readonly T[] };
}

/** Returns the routes that render these, one batch each. */
export function inBatches<T>(items: readonly T[]): BatchRoute<T>[] {
  return Array.from({ length: Math.ceil(items.length / BATCH_SIZE) }, (_, index) => ({
    params: { batch: String(index) },
    props: { items: items.slice(index * BATCH_SIZE, (index + 1) * BATCH_SIZE) },
  }));
}

/** In `astro dev`, returns `routes`; in a build none, because these pages are rendered in batches. */
export function unlessBuilding<T>(routes: () => readonly T[]): readonly T[] {
  return import.meta.env.NUQTA_BATCHES ? [] : routes();
}

/** Maps with `create`; errors name the page, because Astro would only name the batch. */
export function pageByPage<T, Page>(items: readonly T[], name: (item: T) => string, create: (item: T) => Page): Page[] {
  return items.map((item) => {
    try {
      return create(item);
    } catch (cause) {
      throw new Error(`${name(item)}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  });
}

/** The head of a shell. */
export const SHELL_HEAD: HeadHtml = { policy: slot('policy'), title: slot('title'), rest: slot('head') };

/** Everything on a page outside `main`; it depends on the current item of the navigation. */
export interface Shell {
  readonly layout: 'article' | 'list';
  readonly current: Href | undefined;
}

/** Returns the routes of the shells that these pages need, once each. */
export function shellRoutes(pages: Iterable<Shell>): { params: { batch: string }; props: Shell }[] {
  const shells = new Map(
    [...pages].map(({ layout, current }) => [shellName({ layout, current }), { layout, current }]),
  );
  return [...shells.values()].map((props, index) => ({ params: { batch: String(index) }, props }));
}

/** Returns what precedes a shell in its batch; Astro writes a doctype only at the start of a page. */
export function beginShell(shell: Shell): string {
  return `${beginFile({ type: 'shell', shell: shellName(shell) })}<!DOCTYPE html>`;
}

/** Returns what precedes the content of a page's `main` in its batch. */
export function beginPage(
  page: Shell & { readonly address: string; readonly head: HeadView; readonly pigment?: string | undefined },
  { site }: { readonly site: Pick<Views['site'], 'preview'> },
): string {
  const { policy, title, rest } = headHtml(page.head, site.preview);
  const { address, pigment = 'lapis' } = page;
  return beginPageFile({ address, shell: shellName(page) }, { policy, title, head: rest, pigment });
}

function shellName({ layout, current = '' }: Shell): string {
  return `${layout} ${current}`;
}
