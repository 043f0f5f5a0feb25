import type { Story } from '#components/view.ts';

/** A story with everything a card may show; tests leave out what they are about. */
export const sampleStory: Story = {
  href: '/2026/11/23/%D9%86%D9%82%D8%B7%D8%A9/',
  headlineHtml: 'قمة <bdi lang="en">G20</bdi> تبدأ غدًا',
  seed: '/2026/11/23/نقطة/',
  section: { name: 'سياسة', href: '/section/politics/', pigment: 'cinnabar' },
  kind: 'news',
  authors: ['ليلى الحسني'],
  source: 'وكالة المدار',
  date: { iso: '2026-11-23T09:30:00+03:00', text: '23 نوفمبر 2026', time: '09:30' },
  readingTime: '4 دقائق',
};
