import { decodePercent } from '#site/percent.ts';
/** What the path of a Markdown file says of its article. */
export interface MarkdownPath {
  readonly slug: string | undefined;
  /** Its name as words, for a file that has no title. */
  readonly words: string;
  readonly date: string | undefined;
  /** Names of its folders, of which one may be a section. */
  readonly folders: readonly string[];
  readonly language: string | undefined;
  readonly isDraft: boolean;
  readonly isPage: boolean;
  /** By what links of other files name it. */
  readonly keys: readonly string[];
  readonly toLink: (href: string) => string;
  readonly toPicture: (address: string) => string;
  /** Where generators put it by default. */
  readonly oldAddresses: (date: string | undefined, categories: readonly string[]) => string[];
}

const DATED = /^(\d{4}-\d{1,2}-\d{1,2})[-_ ](.+)$/;
const FOLDERS_OF_DATE = /(?:^|\/)(\d{4})\/(\d{2})(?:\/(\d{2}))?\//;
/** Folders that hold everything, and say nothing. */
const COMMON =
  /^(?:content|contents|_?posts|_?drafts|articles?|blog|news|src|source|pages|docs|public|static|ar|en|\d+)$/i;

/** Returns what the path of a Markdown file says of its article; `index.md` is named by its folder. */
export function markdownPath(path: string): MarkdownPath {
  const steps = path.split('/');
  const file = (steps.pop() ?? '').replace(/\.(?:md|mdx|markdown|mdown)$/i, '');
  const [, bare = file, language] = /^(.+)\.([a-z]{2})$/.exec(file) ?? [];
  const isBundle = /^(?:index|readme)$/i.test(bare);
  // Notion writes its own number behind each name.
  const name = (isBundle ? (steps.at(-1) ?? bare) : bare).replace(/(?<=.) [0-9a-f]{32}$/, '');
  const [, day, rest = name] = DATED.exec(name) ?? [];
  const [, year, month, folderDay] = FOLDERS_OF_DATE.exec(path) ?? [];
  const folder = steps.join('/');
  const own = isBundle ? steps.slice(0, -1) : steps;
  const date = day ?? (folderDay === undefined ? undefined : `${year}-${month}-${folderDay}`);
  return {
    slug: /^(?:index|readme)$/i.test(rest) ? undefined : rest,
    words: rest.replace(/[-_]+/g, ' ').trim(),
    date: date?.replace(/-(\d)(?=-|$)/g, '-0$1'),
    folders: own.filter((step) => !COMMON.test(step)).reverse(),
    language,
    isDraft: steps.some((step) => step === '_drafts' || step === 'drafts'),
    isPage: false,
    keys: keysOf(path, name, rest),
    toLink: (href) => (isRelativeFile(href) ? `source:/${encodeURI(resolve(folder, decodePercent(href)))}` : href),
    toPicture: (address) =>
      /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(address) ? address : resolve(folder, decodePercent(address)),
    oldAddresses: (written, categories) => defaults({ path, slug: rest, date: written ?? date, categories, isBundle }),
  };
}

function isRelativeFile(href: string): boolean {
  return href !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/|#|\?)/i.test(href);
}

function resolve(folder: string, written: string): string {
  const steps = folder === '' ? [] : folder.split('/');
  for (const step of written.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function keysOf(path: string, name: string, slug: string): string[] {
  const whole = path.replace(/\.\w+$/, '');
  return [...new Set([path, whole, whole.replace(/\/(?:_?index|README)$/i, ''), name, `${name}.md`, slug])];
}

function defaults(place: {
  path: string;
  slug: string;
  date: string | undefined;
  categories: readonly string[];
  isBundle: boolean;
}): string[] {
  const { path, slug, date, categories } = place;
  const day = date?.slice(0, 10).replaceAll('-', '/');
  if (/(?:^|\/)source\/_posts\//.test(path)) return day === undefined ? [] : [`/${day}/${slug}/`];
  if (/(?:^|\/)_posts\//.test(path)) {
    if (day === undefined) return [];
    const folder = [...categories.map((name) => name.toLowerCase()), day].join('/');
    return [`/${folder}/${slug}.html`, `/${folder}/${slug}/`];
  }
  const inside = /(?:^|\/)content\/(.+)$/.exec(path)?.[1]?.replace(/(?:\/(?:index|README))?(?:\.[a-z]{2})?\.\w+$/i, '');
  return inside === undefined ? [] : [`/${inside}/`];
}
