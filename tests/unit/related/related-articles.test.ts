import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ELSEWHERE_LIMIT, rankArticles, relateArticles, SIMILAR_LIMIT } from '#related/related-articles.ts';
import type { RelatedDocument } from '#related/related-document.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 2, 1);

function article(parts: Partial<RelatedDocument> & { readonly permalink: string }): RelatedDocument {
  return { epoch: START, headline: '', text: '', tags: [], sources: [], chosen: [], ...parts };
}

/** Twenty articles of five subjects, four of each in turn, four days apart. */
const SUBJECTS = [
  [
    ['الخط العربي في المدارس', 'يتعلم التلاميذ كتابة الخط العربي بقصبة مبرية ومداد أسود'],
    ['معرض للخط العربي', 'علقت في القاعة لوحات بالنسخ والكوفي وأدوات الخط من قصبة ومداد'],
    ['كيف تبرى القصبة', 'تقطع قصبة الخط مائلة ثم تغمس في المداد ويجربها الخطاط على ورق مصقول'],
    ['الكوفي والنسخ', 'حروف الكوفي مستقيمة وحروف النسخ لينة ولكل منهما موضع في الخط العربي'],
  ],
  [
    ['موسم صيد اللؤلؤ', 'كانت سفن الغوص تخرج إلى اللؤلؤ صيفا ويعود البحارة بعد أربعة أشهر'],
    ['متحف اللؤلؤ', 'يعرض المتحف موازين تجار اللؤلؤ وحبال الغوص ونموذجا لسفن البحارة'],
    ['أغاني البحارة', 'غنى البحارة وهم يجرون الحبال قبل الغوص على اللؤلؤ وعند العودة'],
    ['اللؤلؤ المزروع', 'كسدت تجارة اللؤلؤ الطبيعي حين زرعت المحارات وتركت سفن الغوص على الشاطئ'],
  ],
  [
    ['تلقيح النخيل', 'يصعد المزارعون النخيل في الربيع لتلقيحه قبل أن يعقد الرطب'],
    ['سوق التمر', 'تصل صناديق التمر والرطب من الواحات آخر الصيف ويتفقد المزارعون أسعارها'],
    ['ماء الواحات', 'تسقي القنوات نخيل الواحات ويقسم المزارعون الماء بينهم بالساعات'],
    ['سعف النخيل', 'تصنع من سعف النخيل سلال تحمل التمر وحصر تفرش في بيوت الواحات'],
  ],
  [
    ['تحري الهلال', 'يتحرى الفلكيون هلال الشهر بعد الغروب من مرصد فوق الجبل'],
    ['مرصد في الصحراء', 'بني المرصد بعيدا عن أضواء المدن ليرى الفلكيون الهلال والنجوم'],
    ['متى يولد الهلال', 'يولد الهلال عند الاقتران ولا يرى قبل ساعات من الغروب مهما صفا الجو'],
    ['آلة الأسطرلاب', 'قاس الفلكيون ارتفاع النجوم بالأسطرلاب وعرفوا به وقت الغروب'],
  ],
  [
    ['ترميم المخطوطات', 'ترمم في المكتبة مخطوطات أكلت الأرضة أوراقها بورق رقيق ونشا'],
    ['تصوير المخطوطات', 'تصور المكتبة صفحات المخطوطات قبل حفظها في خزائن باردة'],
    ['أغلفة الجلد', 'كانت أغلفة المخطوطات من جلد مدبوغ يرمم اليوم بأدوات المجلدين'],
    ['فهرس المكتبة', 'صدر فهرس مخطوطات المكتبة في ثلاثة أجزاء وفيه وصف أوراقها وأغلفتها'],
  ],
] as const;
const ARCHIVE: readonly RelatedDocument[] = SUBJECTS.flatMap((articles, subject) =>
  articles.map(([headline, text], at) =>
    article({
      permalink: `/2026/03/${subject}${at}/`,
      epoch: START + (at * SUBJECTS.length + subject) * 4 * DAY,
      headline,
      text,
    }),
  ),
);

/** One flood in a town as five sources tell it; the second and the third carry the same agency's text. */
const AGENCY_TEXT =
  'قطعت السيول طريقا جبليا قرب بلدة الوادي بعد أمطار غزيرة استمرت ليلة كاملة وأخرجت فرق الإنقاذ أسرتين من سيارتين علقتا في المجرى ولم يصب أحد بأذى وقال مسؤول في البلدية إن الطريق يفتح بعد رفع الطمي والحجارة عنه خلال يومين';
const FLOOD: readonly RelatedDocument[] = [
  [
    '/f1/',
    'seba',
    'سيول تقطع طريق بلدة الوادي',
    'سيول بلدة الوادي الجبلية قطعت الطريق ليلا وأنقذت الفرق أسرتين من المجرى بعد أمطار غزيرة',
  ],
  ['/f2/', 'nabaa', 'إنقاذ أسرتين من سيول بلدة الوادي', AGENCY_TEXT],
  ['/f3/', 'sada', 'إنقاذ أسرتين من سيول الوادي', `${AGENCY_TEXT} وفق وكالة محلية`],
  [
    '/f4/',
    'manar',
    'أمطار غزيرة وسيول في بلدة الوادي',
    'أمطار غزيرة على بلدة الوادي جرت سيولا قطعت الطريق الجبلي وفرق الإنقاذ أخرجت أسرتين',
  ],
  [
    '/f5/',
    'seba',
    'طريق بلدة الوادي مقطوع بالسيول',
    'بقي طريق بلدة الوادي مقطوعا بعد السيول والأمطار الغزيرة وإنقاذ أسرتين من المجرى',
  ],
].map(([permalink = '', source = '', headline = '', text = ''], at) =>
  article({ permalink, headline, text, sources: [source], epoch: START + at * 3_600_000 }),
);

const permalinksOf = (documents: readonly RelatedDocument[], indices: readonly number[]): string[] =>
  indices.map((index) => documents[index]?.permalink ?? '?');

/** The lists by permalink, so that lists of differently ordered documents can be compared. */
function listsByPermalink(documents: readonly RelatedDocument[]) {
  return Object.fromEntries(
    relateArticles(documents).map((lists, index) => [
      documents[index]?.permalink ?? '',
      { similar: permalinksOf(documents, lists.similar), elsewhere: permalinksOf(documents, lists.elsewhere) },
    ]),
  );
}

describe('relateArticles', () => {
  test('gives every article of a larger site ten, one of its subject first', () => {
    relateArticles(ARCHIVE).forEach(({ similar }, index) => {
      expect(similar).toHaveLength(SIMILAR_LIMIT);
      const subject = Math.floor(index / 4);
      const ofSubject = similar.filter((other) => Math.floor(other / 4) === subject);
      expect(Math.floor((similar[0] ?? -1) / 4)).toBe(subject);
      expect(ofSubject.length).toBeGreaterThanOrEqual(2);
    });
  });

  test.each([0, 1, 2, 7, 11])('a site of %i gives what it has', (count) => {
    for (const { similar, elsewhere } of relateArticles(ARCHIVE.slice(0, count))) {
      expect(similar.length + elsewhere.length).toBe(count - 1);
    }
  });

  test('the twelfth article makes the ten full, even where others report the same', () => {
    const documents = [...FLOOD, ...ARCHIVE.slice(0, 7)];
    for (const { similar } of relateArticles(documents)) expect(similar).toHaveLength(SIMILAR_LIMIT);
  });

  test('gives ten where all articles are one text', () => {
    const documents = ARCHIVE.map((document) => ({ ...document, headline: 'خبر', text: AGENCY_TEXT, epoch: START }));
    for (const { similar } of relateArticles(documents)) expect(similar).toHaveLength(SIMILAR_LIMIT);
  });

  test('gives ten where no article says anything', () => {
    const documents = ARCHIVE.map(({ permalink }) => article({ permalink }));
    for (const { similar } of relateArticles(documents)) expect(new Set(similar).size).toBe(SIMILAR_LIMIT);
  });

  test('puts the editor’s choice first, in the editor’s order, once, without itself or what is not there', () => {
    const documents = ARCHIVE.map((document, index) =>
      index === 0 ? { ...document, chosen: [19, 8, 0, 19, 400, -1] } : document,
    );
    const similar = relateArticles(documents)[0]?.similar ?? [];
    expect(similar.slice(0, 2)).toEqual([19, 8]);
    expect([1, 2, 3]).toContain(similar[2]);
    expect(new Set(similar).size).toBe(SIMILAR_LIMIT);
  });

  test('an editor’s choice beyond ten ends at ten', () => {
    const chosen = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    const documents = ARCHIVE.map((document, index) => (index === 0 ? { ...document, chosen } : document));
    expect(relateArticles(documents)[0]?.similar).toEqual(chosen.slice(0, SIMILAR_LIMIT));
  });

  test('ties go to the newer article, then to the lesser permalink', () => {
    const text = 'افتتحت المكتبة العامة جناحا للخرائط';
    const documents = [
      article({ permalink: '/query/', text: `${text} القديمة` }),
      article({ permalink: '/c/', text }),
      article({ permalink: '/a/', text }),
      article({ permalink: '/b/', text }),
      ...ARCHIVE.map((document) => ({ ...document, epoch: START })),
    ];
    const ranked = rankArticles(documents)[0] ?? [];
    expect(permalinksOf(documents, ranked).slice(0, 3)).toEqual(['/a/', '/b/', '/c/']);
  });

  test('does not depend on the order the articles come in', () => {
    const documents = [...ARCHIVE, ...FLOOD];
    const expected = listsByPermalink(documents);
    expect(listsByPermalink([...documents].reverse())).toEqual(expected);
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(listsByPermalink(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  describe('of one event reported by several sources', () => {
    const documents = [...FLOOD, ...ARCHIVE];
    const lists = listsByPermalink(documents);

    test('«elsewhere» lists other sources only, one report of each, a shared text once', () => {
      expect(lists['/f1/']?.elsewhere).toHaveLength(2);
      expect(lists['/f1/']?.elsewhere).toContain('/f4/');
      expect(lists['/f1/']?.elsewhere).not.toContain('/f5/');
    });

    test('a copy of the article itself comes after the reports', () => {
      expect(lists['/f2/']?.elsewhere.at(-1)).toBe('/f3/');
      expect(lists['/f2/']?.similar).not.toContain('/f3/');
    });

    test('an article of another subject has nothing elsewhere', () => {
      expect(lists[ARCHIVE[0]?.permalink ?? '']?.elsewhere).toEqual([]);
    });

    test('no list holds more than its limit', () => {
      const many = Array.from({ length: 12 }, (_, at) =>
        article({
          permalink: `/many/${at}/`,
          headline: 'سيول بلدة الوادي تقطع الطريق',
          text: `سيول بلدة الوادي قطعت الطريق الجبلي وأخرجت الفرق أسرتين من المجرى شاهد${at} رواية${at}`,
          sources: [`paper-${at}`],
        }),
      );
      for (const { elsewhere } of relateArticles([...many, ...ARCHIVE]).slice(0, 12)) {
        expect(elsewhere).toHaveLength(ELSEWHERE_LIMIT);
      }
    });

    test('reports without any source are all the paper’s own', () => {
      const own = documents.map((document) => ({ ...document, sources: [] }));
      for (const { elsewhere } of relateArticles(own)) expect(elsewhere).toEqual([]);
    });

    test('at most two of them stand in a similar list', () => {
      const flood = new Set(FLOOD.map(({ permalink }) => permalink));
      for (const { similar } of Object.values(lists)) {
        expect(similar.filter((permalink) => flood.has(permalink)).length).toBeLessThanOrEqual(2);
      }
    });
  });

  test('of any documents: ten, no article itself, none twice, only indices there are', () => {
    const words = fc.constantFrom(...SUBJECTS.flat().flatMap(([headline, text]) => `${headline} ${text}`.split(' ')));
    const text = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
    const parts = fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      headline: text,
      text: fc.oneof(text, fc.constant(AGENCY_TEXT), fc.string()),
      tags: fc.array(words, { maxLength: 3 }),
      sources: fc.array(fc.constantFrom('seba', 'nabaa', 'sada'), { maxLength: 2 }),
      chosen: fc.array(fc.integer({ min: -2, max: 40 }), { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (given) => {
        const documents = given.map(({ day, ...rest }, at) =>
          article({ permalink: `/${at}/`, epoch: START + day * DAY, ...rest }),
        );
        const lists = relateArticles(documents);
        expect(lists).toHaveLength(documents.length);
        lists.forEach(({ similar, elsewhere }, index) => {
          const all = [...similar, ...elsewhere];
          expect(new Set(all).size).toBe(all.length);
          expect(all).not.toContain(index);
          expect(all.every((other) => documents[other] !== undefined)).toBe(true);
          if (documents.length > 11) expect(similar).toHaveLength(SIMILAR_LIMIT);
          else expect(all).toHaveLength(documents.length - 1);
        });
      }),
      { numRuns: 100 },
    );
  });
});
