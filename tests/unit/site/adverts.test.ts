import { describe, expect, test } from 'vitest';
import { parseAdverts, shownAdverts } from '#site/adverts.ts';
import { inEnglish } from '../messages/in-english.ts';

const CONTEXT = { timeZone: 'Asia/Beirut', sections: [{ name: 'أخبار', slug: 'news' }] };
const read = (text: string) => {
  const found: Parameters<Parameters<typeof parseAdverts>[2]>[0][] = [];
  const adverts = parseAdverts(text, CONTEXT, (one) => found.push(one));
  return { adverts, found: inEnglish(found).map(({ line, column, rule }) => `${line}:${column} ${rule}`) };
};
const ROW = '- { الصورة: مصرف.png, الوصف: مصرف, الرابط: "https://bank.example/"';
const at = (iso: string): number => Date.parse(iso);

describe('parseAdverts', () => {
  test('reads either language; a day ends at its end, by the clock of the newspaper', () => {
    const { adverts, found } = read(
      `${ROW}, القسم: الأخبار, من: ١ ديسمبر ٢٠٢٦, حتى: 2026-12-02 }\n`.replace('الأخبار', 'أخبار'),
    );
    expect(found).toEqual([]);
    expect(adverts).toMatchObject([
      {
        picture: 'pictures/مصرف.png',
        link: 'https://bank.example/',
        section: 'news',
        from: at('2026-11-30T22:00:00Z'),
        until: at('2026-12-02T22:00:00Z'),
      },
    ]);
  });

  test.each([
    ['no picture', '- { alt: أ, link: "https://bank.example/" }\n', '1:3 text-missing'],
    [
      'a picture of elsewhere',
      '- { picture: "https://bank.example/a.png", alt: أ, link: "https://bank.example/" }\n',
      '1:14 picture-from-elsewhere',
    ],
    ['no address', '- { picture: a.png, alt: أ, link: bank.example }\n', '1:35 url-form'],
    ['a section that is none', `${ROW}, القسم: طقس }\n`, `1:${ROW.length + 10} section-unknown`],
    [
      'an end before the beginning',
      `${ROW}, من: 2026-12-02, حتى: 2026-12-01 }\n`,
      `1:${ROW.length + 24} advert-period`,
    ],
  ])('%s is refused at its place', (_name, text, place) => {
    expect(read(text)).toEqual({ adverts: [], found: [place] });
  });
});

describe('shownAdverts', () => {
  const { adverts } = read(`${ROW} }\n${ROW}, القسم: أخبار }\n${ROW}, من: 2026-12-01 }\n${ROW}, حتى: 2026-11-01 }\n`);
  const lines = (now: string, section?: string) =>
    shownAdverts(adverts, { now: at(now), section }).map(({ line }) => line);

  test('are those of the section, else those of all, and only in their time', () => {
    expect(lines('2026-11-20T00:00:00Z')).toEqual([1]);
    expect(lines('2026-11-20T00:00:00Z', 'news')).toEqual([2]);
    expect(lines('2026-12-20T00:00:00Z', 'sport')).toEqual([1, 3]);
    expect(lines('2026-10-20T00:00:00Z')).toEqual([1, 4]);
    expect(lines('2026-11-01T22:00:00Z')).toEqual([1]);
  });
});
