import { openSite } from './site-folder.ts';

/** A headline of 160 letters, as no editor should write it. */
export const LONG_HEADLINE =
  'اجتماع موسع للجان الإقليمية المشتركة يبحث مستقبل الموانئ والسكك الحديدية والطاقة المتجددة في مدن الساحل ثم يؤجل إعلان البيان الختامي إلى صباح اليوم التالي بهدوء';
export const LONG_TAG = 'المجلس الاستشاري الأعلى لتنسيق سياسة الملاحة البحرية والبرية';

/** Pages of the tests' edition that strain a layout, or show one of everything. */
export interface EditionPages {
  /** The article with every construct. */
  readonly rich: string;
  /** With a headline of 160 letters and an author of 43 Latin ones. */
  readonly long: string;
  /** A tag of 60 letters. */
  readonly longTag: string;
}

/** Finds them in a built edition; throws where one is not there. */
export function editionPages(folder: string): EditionPages {
  const { pages } = openSite(folder);
  const address = (pattern: RegExp): string => {
    const found = pages.find((page) => pattern.test(page));
    if (found === undefined) throw new Error(`the edition has no page ${pattern}`);
    return found;
  };
  return {
    rich: address(/^\/2026\/11\/22\/الميناء-القديم\/$/),
    long: address(/^\/2026\/11\/23\/اجتماع-اللجان\/$/),
    longTag: address(/^\/tag\/المجلس-الاستشاري[^/]*\/$/),
  };
}
