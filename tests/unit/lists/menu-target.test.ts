import { describe, expect, test } from 'vitest';
import { menuNames, menuTarget } from '#lists/menu-target.ts';

const targets = {
  sections: [{ name: 'سياسة', slug: 'politics', pigment: 'lapis', order: 0 }],
  pages: [{ title: 'من نحن', slug: 'about', permalink: '/about/' }],
  tags: [
    { label: 'غزة', slug: 'غزة', kind: 'place' },
    { label: 'سياسة', slug: 'سياسة', kind: 'topic' },
  ],
} as const;

describe('menuTarget', () => {
  test.each([
    ['سياسة', 'سياسة', '/section/politics/'],
    ['politics', 'سياسة', '/section/politics/'],
    ['السياسة', 'سياسة', '/section/politics/'],
    ['من نحن', 'من نحن', '/about/'],
    ['about', 'من نحن', '/about/'],
    ['غزه', 'غزة', '/tag/غزة/'],
    ['آخر الأخبار', 'آخر الأخبار', '/latest/'],
    ['المحفوظات', 'المحفوظات', '/archive/'],
    ['/tag/غزة', '/tag/غزة', '/tag/غزة/'],
    ['https://www.radio.example/live', 'radio.example', 'https://www.radio.example/live'],
    ['لا شيء', undefined, undefined],
  ])('«%s» is «%s» at %s', (to, label, address) => {
    const target = menuTarget(to, targets);
    expect([target?.label, target?.address]).toEqual([label, address]);
  });

  test('only an address with a scheme is elsewhere', () => {
    expect(menuTarget('https://radio.example/', targets)?.isElsewhere).toBe(true);
    expect(menuTarget('سياسة', targets)?.isElsewhere).toBe(false);
  });

  test('suggestions name all that can be meant', () => {
    expect(menuNames(targets)).toEqual(expect.arrayContaining(['سياسة', 'من نحن', 'غزة', 'الخلاصات']));
  });
});
