import { z } from 'zod';
import { whole } from './fields.ts';
import { FEED_FORMATS } from './vocabulary.ts';

/** The Arabic names of what has feeds; the English ones are in `lists/feed-formats.ts`. */
export const FEED_OWNER_WORDS: Readonly<Record<string, string>> = {
  الكل: 'all',
  التصويبات: 'corrections',
  الأقسام: 'sections',
  الأنواع: 'kinds',
  الوسوم: 'tags',
  الكتّاب: 'authors',
  الكتاب: 'authors',
  المصادر: 'sources',
};

/** The key `feeds` of `content/site.yaml`. */
export const feedsSchema = z.strictObject(
  {
    full: whole('full', 1, 500).default(50).meta({
      arabic: 'الرئيسة',
      description: 'Articles in the feeds of the whole site, of sections and of corrections.',
    }),
    lists: whole('lists', 1, 500)
      .default(20)
      .meta({ arabic: 'القوائم', description: 'Articles in the feeds of all other lists.' }),
    formats: z
      .record(
        z.string(),
        z.array(
          z.enum(FEED_FORMATS, { error: `This format is not known. Write one of: ${FEED_FORMATS.join(', ')}.` }),
          { error: `The formats are not a list. Write [${FEED_FORMATS.join(', ')}], or [] for no feed.` },
        ),
        { error: 'formats is not a mapping of keys. Write "tags: [rss, atom]" under it.' },
      )
      .default({})
      .meta({
        arabic: 'الصيغ',
        description: 'The formats that feeds are written in, by what has them.',
        example: '{ tags: [rss, atom] }',
      }),
  },
  { error: 'feeds is not a mapping of keys. Write "full:", "lists:" or "formats:" under it.' },
);
