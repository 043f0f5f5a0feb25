import { fold } from '#arabic/normalize.ts';

/** What an article is made from; each is read from the source's field of the same name unless mapped to another. */
export const RECORD_FIELDS = [
  'title',
  'body',
  'date',
  'updated',
  'source',
  'url',
  'id',
  'tags',
  'section',
  'summary',
  'authors',
  'image',
  'status',
  'slug',
] as const;
export type RecordField = (typeof RECORD_FIELDS)[number];

/** Other names of each field, as tables and data bases have them, the likeliest first. */
const OTHER_NAMES: Readonly<Record<RecordField, string>> = {
  title: 'headline|post_title|subject|name|العنوان|عنوان|عنوان الخبر|عنوان المقال',
  body: 'content|text|article|html|content_html|body_html|post_content|full_text|fulltext|article_body|النص|المحتوى|نص الخبر|نص المقال|الخبر|المقال|التفاصيل',
  date: 'published|published_at|publish_date|date_published|pubdate|pub_date|post_date|publication_date|datetime|created|created_at|timestamp|التاريخ|تاريخ|تاريخ النشر',
  updated: 'updated_at|modified|date_modified|last_modified|lastmod|post_modified|تاريخ التحديث|التحديث|آخر تحديث',
  source: 'sources|agency|publisher|المصدر|الوكالة',
  url: 'link|permalink|address|الرابط|رابط',
  id: 'post_id|article_id|uuid|guid|المعرف|رقم|رقم الخبر',
  tags: 'keywords|labels|الوسوم|الكلمات المفتاحية|وسوم',
  section: 'category|categories|channel|القسم|التصنيف|التصنيفات|الباب',
  summary: 'description|excerpt|abstract|lead|standfirst|subtitle|post_excerpt|الملخص|ملخص|مقدمة',
  authors: 'author|writer|byline|creator|post_author|الكاتب|الكتاب|المؤلف|المحرر|بقلم',
  image: 'picture|thumbnail|image_url|featured_image|cover|photo|الصورة|صورة',
  status: 'state|post_status|الحالة',
  slug: 'post_name|path_alias|المسار',
};

function key(name: string): string {
  return fold(name)
    .replace(/[\s_-]+/g, '_')
    .toLowerCase();
}

const NAMES: Readonly<Record<RecordField, readonly string[]>> = Object.fromEntries(
  RECORD_FIELDS.map((field) => [field, [field, ...OTHER_NAMES[field].split('|')].map(key)]),
) as unknown as Readonly<Record<RecordField, readonly string[]>>;

/** Returns the source's name of each field that it has, from the names of its columns or keys. */
export function fieldNames(
  columns: readonly string[],
  map: Readonly<Partial<Record<RecordField, string>>>,
): ReadonlyMap<RecordField, string> {
  const byKey = new Map(columns.map((column) => [key(column), column]).reverse() as [string, string][]);
  return new Map(
    RECORD_FIELDS.flatMap((field) => {
      const column = map[field] ?? NAMES[field].map((name) => byKey.get(name)).find((name) => name !== undefined);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
}
