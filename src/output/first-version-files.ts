/** How an entry of a site of version 0.1, which kept no list of its files, is judged. */
export type FirstVersionTest = (path: string, isFolder: boolean) => 'ours' | 'unsure' | 'foreign';

const ROOT_FILES = new Set([
  '.htaccess',
  '.nojekyll',
  '404.html',
  '_headers',
  '_redirects',
  'apple-touch-icon.png',
  'atom.xml',
  'feed-style.css',
  'feed.json',
  'feeds.opml.xml',
  'icon-192.png',
  'icon-512.png',
  'icon.svg',
  'index.html',
  'manifest.webmanifest',
  'nuqta-addresses.json',
  'robots.txt',
  'rss.xml',
  'sitemap-news.xml',
  'sitemap.xml',
  'theme.js',
  'vercel.json',
]);
const NUMBERED_SITEMAP = /^sitemap-(?:articles|pages)-\d+\.xml$/;

/** Folders whose files are pages and feeds, at any depth. */
const PAGE_FOLDER = /^(?:\d{4}|a|archive|author|corrections|feeds|kind|latest|section|source|tag)$/;
const PAGE_FILE = /^(?:index\.html|rss\.xml|atom\.xml|feed\.json)$/;

/** Folders without folders in them, and what their files are called. */
const FLAT_FOLDERS: Readonly<Record<string, RegExp>> = {
  _assets: /\.[\w-]{8}\.(?:js|css|woff2|svg|png|jpg|webp|avif)$/,
  _pictures: /^[0-9a-f]+-\d+\.(?:avif|webp|jpg)$/,
  _share: /^[0-9a-f]+\.jpg$/,
  hosts: /^(?:Caddyfile|nginx\.conf)$/,
  '.well-known': /^security\.txt$/,
};

/**
 * Returns the test for a site of version 0.1: ours is what a build of it wrote under a name of its own, or what the build
 * at hand writes too (`written`: static pages, redirects, public files). Without `written`, what might be of that
 * kind is `unsure`.
 */
export function createFirstVersionTest(written: ReadonlySet<string> | undefined): FirstVersionTest {
  const tops = new Set([...(written ?? [])].map((path) => path.split('/')[0] ?? ''));
  const elsewhere = written === undefined ? 'unsure' : 'foreign';
  return (path, isFolder) => {
    const [top = '', ...below] = path.split('/');
    const name = plainName(path.split('/').at(-1) ?? '');
    if (!isFolder && (written?.has(path) || written?.has(plainName(path)))) return 'ours';
    if (below.length === 0 && !isFolder)
      return ROOT_FILES.has(name) || NUMBERED_SITEMAP.test(name) ? 'ours' : elsewhere;
    const flat = Object.hasOwn(FLAT_FOLDERS, top) ? FLAT_FOLDERS[top] : undefined;
    if (flat !== undefined && below.length <= 1) {
      if (isFolder) return below.length === 0 ? 'ours' : elsewhere;
      return flat.test(name) ? 'ours' : elsewhere;
    }
    if (flat !== undefined || !(PAGE_FOLDER.test(top) || tops.has(top))) return elsewhere;
    return isFolder || PAGE_FILE.test(name) ? 'ours' : elsewhere;
  };
}

/** The name of the file that a packed copy was made from. */
function plainName(name: string): string {
  return name.replace(/\.(?:br|gz)$/, '');
}
