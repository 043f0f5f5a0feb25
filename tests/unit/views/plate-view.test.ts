import { describe, expect, test } from 'vitest';
import { emblemView, plateView } from '#views/plate-view.ts';

describe('plateView', () => {
  test.each([
    ['نقطة', false],
    ['المساء اليوم 24', false],
    ['Al Hayat الحياة', false],
    ['پیام', false],
    ['ٹائمز', true],
    ['ڭازيت', true],
  ])('the name «%s» has letters that our Kufi lacks: %s', (name, isForeign) => {
    expect(plateView({ name, base: '/' })).toMatchObject({ isForeign });
  });

  test('a picture has its address under the base', () => {
    const light = { address: '/_pictures/a-300.svg', width: 300, height: 60 };
    const plate = plateView({ name: 'نقطة', base: '/news/', files: { nameplate: { light, alt: 'نقطة' } } });
    expect(plate.pictures).toEqual({
      light: { src: '/news/_pictures/a-300.svg', width: 300, height: 60 },
      alt: 'نقطة',
    });
  });
});

describe('emblemView', () => {
  test('has our icons and the colours of paper without settings', () => {
    const { icons, themes } = emblemView({ base: '/', colours: undefined });
    expect(icons.map(({ href }) => href)).toEqual(['/icon.svg', '/apple-touch-icon.png']);
    expect(themes).toHaveLength(2);
  });

  test('one theme colour is for both themes', () => {
    expect(emblemView({ base: '/', colours: { theme: '#0b6250' } }).themes).toEqual([{ colour: '#0b6250' }]);
  });
});

test.each([
  ['نقطة', false],
  ['الساحل', false],
  ['الأهرام', true],
  ['آفاق', true],
  ['أخبار 24', true],
])('the name «%s» has a sign above an alif: %s', (name, isTall) => {
  expect(plateView({ name, base: '/' }).isTall).toBe(isTall);
});
