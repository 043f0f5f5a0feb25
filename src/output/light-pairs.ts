import { resolveReference, type SiteShape } from './resolve-reference.ts';
import { type PageMarks, scanPage } from './scan-page.ts';

/** Where the pages of the light edition stand. */
const LIGHT = 'm/';
/** A further part of a long article. */
const PART = /^(m\/.+\/)\d+\/index\.html$/;

/** Checks that each light page and its full page name each other, so that search engines know which one counts. */
export interface LightPairs {
  /** Takes what a page says of itself. */
  add(file: string, marks: PageMarks): void;
  /** Returns a line for each page that its counterpart does not name; `read` returns the text of a page of the site. */
  errors(read: (file: string) => string): string[];
}

interface Pair {
  readonly canonical: string | undefined;
  readonly light: string | undefined;
}

/** Returns a check for one site. All paths and addresses are byte strings. */
export function createLightPairs(site: SiteShape): LightPairs {
  const pairs = new Map<string, Pair>();
  const toPair = (file: string, { canonical, alternates }: PageMarks): Pair => {
    const lead = (address: string): string | undefined => resolveReference(address, 'link', file, site).file;
    return {
      canonical: canonical === undefined ? undefined : lead(canonical),
      light: alternates.map(lead).find((target) => target?.startsWith(LIGHT)),
    };
  };
  return {
    add(file, marks) {
      const pair = toPair(file, marks);
      if (pair.light !== undefined || (file.startsWith(LIGHT) && pair.canonical !== undefined)) pairs.set(file, pair);
    },
    errors(read) {
      const pairOf = (file: string): Pair =>
        pairs.get(file) ??
        toPair(
          file,
          scanPage(read(file), () => undefined),
        );
      return [...pairs].flatMap(([file, { canonical, light }]) => {
        if (light !== undefined)
          return pairOf(light).canonical === file
            ? []
            : [`${file}: its light page ${light} has another canonical page`];
        if (canonical === undefined) return [];
        const first = pairOf(canonical).light;
        return first !== undefined && (first === file || first === firstPart(file, site))
          ? []
          : [`${file}: its canonical page ${canonical} does not name it`];
      });
    },
  };
}

/** Returns the page of the article that a further part belongs to. */
export function firstPart(file: string, { files }: Pick<SiteShape, 'files'>): string | undefined {
  const first = `${PART.exec(file)?.[1]}index.html`;
  return files.has(first) ? first : undefined;
}
