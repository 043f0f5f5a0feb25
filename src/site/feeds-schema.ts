import { z } from 'zod';
import { issueText } from '#diagnostics/schema-message.ts';
import { formExpected, KEY, listExpected, unknownWord, whole } from './fields.ts';
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
        z.array(z.enum(FEED_FORMATS, { error: ({ input }) => issueText(unknownWord(input, KEY, FEED_FORMATS)) }), {
          error: listExpected(`[${FEED_FORMATS.join(', ')}]`),
        }),
        { error: formExpected({ en: '"tags: [rss, atom]" under it', ar: '‎tags: [rss, atom]‎ تحته' }) },
      )
      .default({})
      .meta({
        arabic: 'الصيغ',
        description: 'The formats that feeds are written in, by what has them.',
        example: '{ tags: [rss, atom] }',
      }),
  },
  { error: formExpected({ en: '"full: 50" under it', ar: '«الرئيسة: 50» تحته' }) },
);
