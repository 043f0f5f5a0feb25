import type { Edition } from '#articles/edition.ts';
import { moment, SECTION, SITE, sampleArticle } from '../seo/sample-article.ts';

export const NOW = Date.parse('2026-11-22T12:00:00+02:00');

const TAGS = {
  gulf: { label: 'الخليج', slug: 'الخليج', kind: 'place' },
  web: { label: 'الشبكة', slug: 'الشبكة', kind: 'topic' },
} as const;

/** Four articles of one section and one that was withdrawn, a section without any, a page, an old address. */
export const SMALL_EDITION: Edition = {
  settings: {
    site: { ...SITE, pageSize: 2 },
    sections: [SECTION, { name: 'ثقافة', slug: 'ثقافة', pigment: 'ochre', order: 2 }],
    tags: [{ ...TAGS.gulf, aliases: [], description: 'أخبار بلدان الخليج.' }],
    authors: [{ name: 'ليلى الحسني', slug: 'ليلى-الحسني', bio: 'مراسلة.' }],
    redirects: [{ from: '/قديم/', to: '/about/' }],
  },
  articles: [
    sampleArticle({
      id: 'c',
      permalink: '/2026/11/21/ج/',
      datePublished: moment('2026-11-21T09:00:00+02:00'),
      tags: [TAGS.gulf],
      sources: [{ name: 'وكالة', slug: 'وكالة', kind: 'agency' }],
    }),
    sampleArticle({
      id: 'w',
      permalink: '/2026/11/21/مسحوب/',
      datePublished: moment('2026-11-21T08:00:00+02:00'),
      tags: [{ label: 'مهجور', slug: 'مهجور', kind: 'topic' }],
      withdrawn: { date: moment('2026-11-22T08:00:00+02:00'), reason: 'خطأ' },
    }),
    sampleArticle({
      id: 'b',
      permalink: '/2026/11/20/ب/',
      kind: 'opinion',
      datePublished: moment('2026-11-20T09:00:00+02:00'),
      tags: [TAGS.web, TAGS.gulf, TAGS.gulf],
      authors: [],
      sources: [],
    }),
    sampleArticle({
      id: 'a',
      permalink: '/2025/01/05/أ/',
      datePublished: moment('2025-01-05T09:00:00+02:00'),
      tags: [TAGS.gulf],
      sources: [],
    }),
    sampleArticle({
      id: 'd',
      permalink: '/2025/01/05/د/',
      datePublished: moment('2025-01-05T08:00:00+02:00'),
      tags: [],
      authors: [],
      sources: [],
    }),
  ],
  pages: [
    {
      file: 'pages/about.md',
      slug: 'about',
      permalink: '/about/',
      title: 'عن',
      summary: '',
      body: { parts: [], text: '' },
      headings: [],
    },
  ],
  assets: [],
};

/** Every address of that edition, counted by hand: what the table of list kinds says is held to this. */
export const SMALL_EDITION_ADDRESSES: readonly string[] = [
  '/',
  '/404.html',
  '/about/',
  '/corrections/',
  '/feeds/',
  '/device/',
  '/install/',
  '/search/',
  '/offline/',
  '/saved/',
  // Articles, and the short addresses that lead to them
  '/2025/01/05/أ/',
  '/2025/01/05/د/',
  '/2026/11/20/ب/',
  '/2026/11/21/ج/',
  '/2026/11/21/مسحوب/',
  '/a/a/',
  '/a/b/',
  '/a/c/',
  '/a/d/',
  '/a/w/',
  '/قديم/',
  // Archive
  '/archive/',
  '/archive/2025/',
  '/archive/2025/01/',
  '/archive/2025/01/05/',
  '/archive/2026/',
  '/archive/2026/11/',
  '/archive/2026/11/20/',
  '/archive/2026/11/21/',
  // Lists, those of four articles with an older page
  '/latest/',
  '/latest/page/1/',
  '/section/سياسة/',
  '/section/سياسة/page/1/',
  '/section/ثقافة/',
  '/kind/news/',
  '/kind/opinion/',
  '/tag/الخليج/',
  '/tag/الشبكة/',
  '/author/ليلى-الحسني/',
  '/source/وكالة/',
  // Feeds
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/corrections/rss.xml',
  '/corrections/atom.xml',
  '/corrections/feed.json',
  '/section/سياسة/rss.xml',
  '/section/سياسة/atom.xml',
  '/section/سياسة/feed.json',
  '/tag/الخليج/rss.xml',
  '/tag/الشبكة/rss.xml',
  '/kind/news/rss.xml',
  '/kind/news/atom.xml',
  '/kind/news/feed.json',
  '/kind/opinion/rss.xml',
  '/kind/opinion/atom.xml',
  '/kind/opinion/feed.json',
  '/author/ليلى-الحسني/rss.xml',
  '/author/ليلى-الحسني/atom.xml',
  '/author/ليلى-الحسني/feed.json',
  '/source/وكالة/rss.xml',
  '/source/وكالة/atom.xml',
  '/source/وكالة/feed.json',
  // Lists of them
  '/feeds.opml.xml',
  '/sitemap.xml',
];
