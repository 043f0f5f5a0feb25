import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A built site as a static host would serve it. */
export interface SiteFolder {
  readonly folder: string;
  /** Addresses of all pages, decoded: `/2026/11/22/…/`. */
  readonly pages: readonly string[];
  /** All files, `/` between folders. */
  readonly files: readonly string[];
  /** Text of a page by address, or of a file by name. */
  read(address: string): string;
}

export function openSite(folder: string): SiteFolder {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  return {
    folder,
    files,
    pages: files.filter((file) => file.endsWith('.html')).map((file) => `/${file.replace(/index\.html$/, '')}`),
    read: (address) => readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8'),
  };
}

/** Returns the value of an attribute of the first tag that matches. */
export function attribute(html: string, tag: RegExp, name: string): string | undefined {
  const found = tag.exec(html)?.[0] ?? '';
  return new RegExp(`\\s${name}="([^"]*)"`).exec(found)?.[1];
}

/** Returns the text of a page's main part without tags. */
export function mainText(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
