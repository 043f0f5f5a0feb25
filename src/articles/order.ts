/** What an order needs to know of an article. */
interface Dated {
  readonly datePublished: { readonly epoch: number };
  readonly permalink: string;
}

/** Orders articles newest first, then by address in code units: a total order, equal on every machine. */
export function newestFirst(a: Dated, b: Dated): number {
  return (
    b.datePublished.epoch - a.datePublished.epoch ||
    (a.permalink < b.permalink ? -1 : a.permalink > b.permalink ? 1 : 0)
  );
}
