import type { Feed, FeedItem } from '#feeds/feed.ts';

/** A feed with everything a feed may hold; `items` and what else is given stand in for its own. */
export function sampleFeed(changes: Partial<Feed> = {}): Feed {
  return {
    title: 'نقطة: سياسة',
    description: 'أخبار قسم سياسة في «نقطة» ومقالاته.',
    homeUrl: 'https://nuqta.example/news/section/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/',
    selfUrl: 'https://nuqta.example/news/section/%D8%B3%D9%8A%D8%A7%D8%B3%D8%A9/rss.xml',
    stylesheetUrl: '/news/feed-style.css',
    updated: Date.UTC(2026, 10, 21, 9, 30),
    image: { url: 'https://nuqta.example/news/icon-512.png', width: 512, height: 512, type: 'image/png', alt: 'نقطة' },
    copyright: 'نصوص «نقطة» برخصة CC BY 4.0',
    hub: 'https://hub.example/',
    items: [sampleItem()],
    ...changes,
  };
}

/** An item with everything an item may hold. */
export function sampleItem(changes: Partial<FeedItem> = {}): FeedItem {
  return {
    title: 'قمة الرياض تبدأ أعمالها',
    url: 'https://nuqta.example/news/2026/11/21/%D9%82%D9%85%D8%A9/',
    published: Date.UTC(2026, 10, 21, 6),
    updated: Date.UTC(2026, 10, 21, 9, 30),
    authors: [
      { name: 'ليلى الحسني', url: 'https://nuqta.example/news/author/%D9%84%D9%8A%D9%84%D9%89/' },
      { name: 'سامر قنديل' },
    ],
    categories: ['سياسة', 'الخليج', 'السعودية'],
    summary: 'بدأت القمة أعمالها صباح السبت، وعلى جدولها ثلاثة ملفات.',
    html: '<p>بدأت القمة أعمالها.</p><p><a href="https://nuqta.example/news/tag/%D8%A7/">الخليج</a></p>',
    image: {
      url: 'https://nuqta.example/news/_pictures/ab-1200.jpg',
      width: 1200,
      height: 800,
      type: 'image/jpeg',
      alt: 'قاعة القمة',
      credit: 'رسم: نقطة',
    },
    ...changes,
  };
}

/** What may come in from an importer or a careless hand, and what a reader must then see. */
export const HOSTILE_TEXTS: readonly { readonly name: string; readonly written: string; readonly read: string }[] = [
  { name: 'a control character', written: 'قمة\u0008 الرياض', read: 'قمة الرياض' },
  { name: 'the end of a CDATA section', written: 'قمة ]]> الرياض', read: 'قمة ]]> الرياض' },
  { name: 'a lone surrogate', written: 'قمة \uD83D الرياض', read: 'قمة \uFFFD الرياض' },
  { name: 'direction overrides', written: 'قمة \u202Eالرياض\u202C', read: 'قمة الرياض' },
  { name: 'a noncharacter', written: 'قمة \uFFFEالرياض', read: 'قمة الرياض' },
  {
    name: 'markup',
    written: 'قمة </title><script>alert(1)</script> & "الرياض"',
    read: 'قمة </title><script>alert(1)</script> & "الرياض"',
  },
  { name: 'an entity', written: 'قمة &amp; &#1575; الرياض', read: 'قمة &amp; &#1575; الرياض' },
  { name: 'a mark of our own', written: 'قمة <nuqta-0/> الرياض', read: 'قمة <nuqta-0/> الرياض' },
  { name: 'a template', written: 'قمة {{ 7*7 }} $& $1 الرياض', read: 'قمة {{ 7*7 }} $& $1 الرياض' },
  { name: 'letters in NFD', written: 'قمة آسيا'.normalize('NFD'), read: 'قمة آسيا'.normalize('NFC') },
  { name: 'Latin first', written: 'RSS في سطور', read: '\u200FRSS في سطور' },
  { name: 'a number', written: '00123', read: '00123' },
];
