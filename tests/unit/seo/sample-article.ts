import type { Article, Moment } from '#articles/article.ts';
import type { Section, Site } from '#site/site.ts';

export const SITE: Site = {
  name: 'نقطة',
  description: 'صحيفة عربية من ملفات ساكنة.',
  address: 'https://nuqta.example',
  base: '/news/',
  timeZone: 'Asia/Beirut',
  digits: 'latn',
  months: 'gregorian',
  hijri: true,
  addresses: 'arabic',
  feeds: { full: 50, lists: 20 },
  pageSize: 24,
  breakingHours: 6,
  nextWhole: false,
  shareImages: true,
  offline: true,
  precompress: false,
  hsts: 0,
  light: 'none',
  keep: [],
};

export const SECTION: Section = { name: 'سياسة', slug: 'سياسة', pigment: 'cinnabar', order: 1 };

export function moment(iso: string): Moment {
  return { epoch: Date.parse(iso), iso, hasTime: true };
}

/** An article with everything metadata may say of one. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    id: 'qimma',
    file: 'articles/2026/قمة.md',
    slug: 'قمة',
    permalink: '/2026/11/21/قمة/',
    kind: 'news',
    headline: 'قمة الرياض تبدأ أعمالها',
    excerpt: 'بدأت القمة أعمالها صباح السبت.',
    section: 'سياسة',
    authors: [{ name: 'ليلى الحسني', slug: 'ليلى-الحسني' }],
    sources: [
      { name: 'وكالة الأنباء', slug: 'وكالة-الأنباء', kind: 'agency', url: 'https://agency.example/1' },
      { name: 'البيان الختامي', slug: 'البيان-الختامي', kind: 'document', url: 'https://doc.example/' },
      { name: 'سامر قنديل', slug: 'سامر-قنديل', kind: 'person' },
    ],
    tags: [
      { label: 'الخليج', slug: 'الخليج', kind: 'place' },
      { label: 'السعودية', slug: 'السعودية', kind: 'place' },
    ],
    datePublished: moment('2026-11-21T09:00:00+02:00'),
    dateModified: moment('2026-11-21T11:30:00+02:00'),
    highlights: [],
    related: [],
    corrections: [{ date: moment('2026-11-22T08:00:00+02:00'), kind: 'correction', text: 'صُحِّح عدد الدول.' }],
    draft: false,
    wordCount: 320,
    readingMinutes: 2,
    headings: [],
    opening: 'بدأت القمة أعمالها.',
    ...changes,
  };
}
