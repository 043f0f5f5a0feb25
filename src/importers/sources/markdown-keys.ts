/** What a key of another generator's front matter means here. */
export type MarkdownField =
  | 'title'
  | 'date'
  | 'updated'
  | 'summary'
  | 'section'
  | 'tags'
  | 'authors'
  | 'image'
  | 'imageAlt'
  | 'imageCaption'
  | 'imageCredit'
  | 'draft'
  | 'published'
  | 'slug'
  | 'address'
  | 'aliases'
  | 'language'
  | 'id'
  | 'status'
  | 'source';

/** One table for all of them: Hugo, Jekyll, Hexo, Astro, Gatsby, Zola, Eleventy, Obsidian, Pelican, and their Arabic names. */
const KEYS: Readonly<Record<MarkdownField, string>> = {
  title: 'title headline name العنوان عنوان',
  date: 'date pubdate publishdate published_at publishedat publisheddate datepublished published_date publish_date created created_at createdat التاريخ تاريخ',
  updated:
    'updated lastmod last_modified_at lastmodified last_modified modified updateddate updated_at updatedat dateupdated التحديث',
  summary: 'description summary excerpt subtitle lead abstract الملخص ملخص وصف الوصف',
  section: 'section category categories القسم التصنيف قسم تصنيف',
  tags: 'tags tag keywords topics labels الوسوم وسوم الوسم',
  authors: 'author authors by writer byline الكاتب الكتاب كاتب',
  image:
    'image cover thumbnail featured_image featuredimage feature_image heroimage hero hero_image coverimage cover_image banner og_image ogimage images featured الصورة صورة',
  imageAlt: 'image_alt imagealt alt coveralt cover_alt heroalt heroimagealt thumbnail_alt',
  imageCaption: 'image_caption caption imagecaption cover_caption',
  imageCredit: 'image_credit credit photo_credit imagecredit',
  draft: 'draft مسودة',
  published: 'published publish',
  slug: 'slug المسار',
  address: 'permalink url path link abbrlink',
  aliases: 'aliases alias redirect_from redirects old_urls',
  language: 'lang language locale',
  id: 'id uuid guid',
  status: 'status الحالة',
  source: 'source sources المصدر المصادر',
};

const FIELDS: ReadonlyMap<string, MarkdownField> = new Map(
  Object.entries(KEYS).flatMap(([field, names]) =>
    names.split(' ').map((name) => [name, field as MarkdownField] as const),
  ),
);

/** Keys that say how a page was laid out or listed there, and nothing of the article. */
const LAYOUT = new Set(
  'layout type template weight toc comments comment math katex mathjax menu sitemap sticky top pin featured_post showtoc hidden noindex cssclasses cssclass publish_to series_order eleventyexcludefromcollections permalinkbypass readingtime reading_time wordcount share sharing author_profile classes header footer sidebar navigation nav_order parent has_children render_with_liquid last_modified'.split(
    ' ',
  ),
);

/** Returns what a key means, undefined where it is not known. */
export function fieldOf(key: string): MarkdownField | undefined {
  return (
    FIELDS.get(key.trim().toLowerCase().replaceAll('-', '_')) ??
    FIELDS.get(key.trim().toLowerCase().replace(/[-_]/g, ''))
  );
}

/** Returns whether a key only says how a page was laid out. */
export function isLayoutKey(key: string): boolean {
  return LAYOUT.has(key.trim().toLowerCase().replaceAll('-', '_'));
}
