import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ELSEWHERE_LIMIT, rankArticles, relateArticles, SIMILAR_LIMIT } from '#related/related-articles.ts';
import type { RelatedDocument } from '#related/related-document.ts';
import { FIRST_DOCUMENTS } from '#related/term-statistics.ts';

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
  test('lists what shares the subject, the best first, and no strangers', () => {
    relateArticles(ARCHIVE).forEach(({ similar }, index) => {
      const subject = Math.floor(index / 4);
      expect(Math.floor((similar[0] ?? -1) / 4)).toBe(subject);
      const strangers = similar.filter((other) => Math.floor(other / 4) !== subject);
      expect(strangers.length).toBeLessThanOrEqual(1);
    });
  });

  test('offers articles of the section for the rows left free, the newest before it first', () => {
    const documents = ARCHIVE.map((document, index) => ({ ...document, section: index % 4 < 2 ? 'news' : 'culture' }));
    const epochOf = (index: number): number => documents[index]?.epoch ?? 0;
    relateArticles(documents).forEach(({ similar, nearby }, index) => {
      expect(similar.length + nearby.length).toBeLessThanOrEqual(SIMILAR_LIMIT);
      expect(nearby.length).toBeGreaterThan(0);
      expect(nearby.filter((other) => similar.includes(other) || other === index)).toEqual([]);
      expect(new Set(nearby.map((other) => documents[other]?.section))).toEqual(new Set([documents[index]?.section]));
      const before = nearby.filter((other) => epochOf(other) < epochOf(index));
      expect(nearby.slice(0, before.length)).toEqual(before);
      expect(before).toEqual([...before].sort((one, other) => epochOf(other) - epochOf(one)));
    });
  });

  test('offers none where no section is known', () => {
    for (const { nearby } of relateArticles(ARCHIVE)) expect(nearby).toEqual([]);
  });

  test('lists what is not recommended only where an editor chose it', () => {
    const documents = ARCHIVE.map((document, index) => ({
      ...document,
      section: 'culture',
      isRecommended: index !== 1,
      chosen: index === 8 ? [1] : [],
    }));
    const lists = relateArticles(documents);
    expect(
      lists.flatMap(({ similar, nearby, elsewhere }, index) =>
        [...similar, ...nearby, ...elsewhere].includes(1) ? [index] : [],
      ),
    ).toEqual([8]);
  });

  test('where all articles are one text, no list holds a copy', () => {
    const documents = ARCHIVE.map((document) => ({
      ...document,
      section: 'news',
      headline: 'خبر',
      text: AGENCY_TEXT,
      epoch: START,
    }));
    for (const { similar, nearby } of relateArticles(documents)) expect([...similar, ...nearby]).toEqual([]);
  });

  test('where no article says anything, the section is all there is', () => {
    const documents = ARCHIVE.map(({ permalink }) => article({ permalink, section: 'news' }));
    for (const { similar, nearby } of relateArticles(documents)) {
      expect(similar).toEqual([]);
      expect(nearby).toHaveLength(SIMILAR_LIMIT);
    }
  });

  test('a new article changes no list that does not hold it', () => {
    // Only beyond the first articles, which share their word statistics.
    const older = Array.from({ length: Math.ceil(FIRST_DOCUMENTS / ARCHIVE.length) + 1 }, (_, round) =>
      ARCHIVE.map((document) => ({
        ...document,
        permalink: `${document.permalink}${round}/`,
        text: `${document.text} ${'كلمة '.repeat(round % 7)} عدد${round}`,
        epoch: document.epoch - round * 90 * DAY,
        section: 'news',
      })),
    ).flat();
    const newest = article({
      permalink: '/2026/09/new/',
      headline: 'معرض جديد للخط العربي',
      text: 'لوحات الخط العربي بالكوفي والنسخ وقصبة ومداد',
      section: 'news',
      epoch: START + 200 * DAY,
    });
    const before = relateArticles(older);
    const after = relateArticles([...older, newest]);
    before.forEach((lists, index) => {
      const now = after[index];
      const all = [...(now?.similar ?? []), ...(now?.nearby ?? []), ...(now?.elsewhere ?? [])];
      if (!all.includes(older.length)) expect(now).toEqual(lists);
    });
  });

  test('puts the editor’s choice first, in the editor’s order, once, without itself or what is not there', () => {
    const documents = ARCHIVE.map((document, index) =>
      index === 0 ? { ...document, chosen: [19, 8, 0, 19, 400, -1] } : document,
    );
    const similar = relateArticles(documents)[0]?.similar ?? [];
    expect(similar.slice(0, 2)).toEqual([19, 8]);
    expect([1, 2, 3]).toContain(similar[2]);
    expect(new Set(similar).size).toBe(similar.length);
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

  test('of any documents: ten at most, no article itself, none twice, only indices there are', () => {
    const words = fc.constantFrom(...SUBJECTS.flat().flatMap(([headline, text]) => `${headline} ${text}`.split(' ')));
    const text = fc.array(words, { maxLength: 30 }).map((list) => list.join(' '));
    const parts = fc.record({
      day: fc.integer({ min: 0, max: 40 }),
      headline: text,
      text: fc.oneof(text, fc.constant(AGENCY_TEXT), fc.string()),
      tags: fc.array(words, { maxLength: 3 }),
      section: fc.constantFrom('news', 'culture', undefined),
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
        lists.forEach(({ similar, nearby, elsewhere }, index) => {
          const all = [...similar, ...nearby, ...elsewhere];
          expect(new Set(all).size).toBe(all.length);
          expect(all).not.toContain(index);
          expect(all.every((other) => documents[other] !== undefined)).toBe(true);
          expect(similar.length + nearby.length).toBeLessThanOrEqual(SIMILAR_LIMIT);
        });
      }),
      { numRuns: 100 },
    );
  });
});
