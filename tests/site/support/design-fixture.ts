import { buildSite } from './build-site.ts';
import { makeContentFolder } from './content-folder.ts';
import { openSite, type SiteFolder } from './site-folder.ts';

/** A small site with one of everything, and with what strains a layout. */
export interface DesignFixture {
  readonly site: SiteFolder;
  /** Addresses of its articles. */
  readonly rich: string;
  readonly long: string;
  readonly plain: string;
  /** A tag of 60 letters. */
  readonly longTag: string;
  remove(): void;
}

/** A headline of 160 letters, as no editor should write it. */
export const LONG_HEADLINE =
  'اجتماع موسع للجان الإقليمية المشتركة يبحث مستقبل الموانئ والسكك الحديدية والطاقة المتجددة في مدن الساحل ثم يؤجل إعلان البيان الختامي إلى صباح اليوم التالي بهدوء';
export const LONG_TAG = 'المجلس الاستشاري الأعلى لتنسيق سياسة الملاحة البحرية والبرية';

const RICH = `تبدأ القصة من رصيف قديم عند طرف المدينة، حيث يقيس البحارة الماء كل صباح[^1].

## الميناء والمدينة

::related[الرصيف الجديد]

:::facts
- **الطول**: كيلومتران.
- **العمق**: 12 مترا.
:::

يعمل في المكان ألف رجل وامرأة، ويعرف كل منهم موضعه قبل أن تصل السفينة.

:::note[الميناء الجاف]
ساحة في البر تخزن فيها الحاويات قبل أن تصل إلى البحر.
:::

:::quote[سلمى الوراق]
من يقس الماء كل صباح لا يفاجئه المد.
:::

| السنة | السفن | الحمولة بالأطنان | البلد الأول |
| --- | --- | --- | --- |
| 2001 | 120 | 45 | لبنان |
| 2026 | 480 | 910 | المغرب |

:::aside[كيف يقاس المد]
عصا مدرجة، وساعة، ودفتر.
:::

:::timeline
- **1901**: بني الرصيف الأول.
- **2026**: أضيء المنار من جديد.
:::

:::qa
- **من يملك الميناء؟**: المدينة.
:::

يكتب عنه John Maynard Featherstonehaugh منذ سنين.

[^1]: من دفتر القياس.
`;

/** Builds the site and gives it; its folder is removed with `remove`. Throws with the build's words where it fails. */
export async function makeDesignFixture(): Promise<DesignFixture> {
  const content = makeContentFolder();
  content.article(
    'الرصيف-الجديد',
    'title: الرصيف الجديد\ndate: 2026-11-20T08:00\nsection: علوم\nauthors: [سلمى الوراق]\n',
  );
  content.article(
    'الميناء',
    [
      'title: الميناء القديم يفتح أبوابه',
      'date: 2026-11-22T08:00',
      'summary: رصيف عند طرف المدينة، وماء يقاس كل صباح.',
      'authors: [سلمى الوراق, John Maynard Featherstonehaugh]',
      'tags: [الموانئ, البحر]',
      'highlights:',
      '  - يقاس الماء كل صباح.',
      '  - في الميناء ألف عامل.',
      'sources:',
      '  - name: بلدية الساحل',
      '    url: https://port.example/report',
      'corrections:',
      '  - date: 2026-11-22T09:00',
      '    text: كان عمق الميناء في النص 10 أمتار، وهو 12 مترا.',
      '',
    ].join('\n'),
    RICH,
  );
  content.article(
    'الطويل',
    `title: ${LONG_HEADLINE}\ndate: 2026-11-23T09:30\nbreaking: true\nauthors: [Bartholomew Featherstonehaugh-Cholmondeley]\ntags: [${LONG_TAG}]\nsection: علوم\n`,
  );
  content.article('رأي-في-الموج', 'title: رأي في الموج\ndate: 2026-11-19\nkind: opinion\nauthors: [هالة الحبار]\n');
  const { code, output } = await buildSite(content.args);
  if (code !== 0) throw new Error(`the fixture does not build:\n${output}`);
  const site = openSite(content.out);
  const address = (pattern: RegExp): string => {
    const found = site.pages.find((page) => pattern.test(page));
    if (found === undefined) throw new Error(`the fixture has no page ${pattern}`);
    return found;
  };
  return {
    site,
    rich: address(/^\/2026\/11\/22\/الميناء\/$/),
    long: address(/^\/2026\/11\/23\/الطويل\/$/),
    plain: address(/^\/2026\/11\/20\//),
    longTag: address(/^\/tag\/المجلس-الاستشاري/),
    remove: content.remove,
  };
}
