import type { KeyRow } from '#diagnostics/key-rows.ts';
import { KEY_MEANINGS } from './key-meanings.ts';
import { referenceRows } from './reference-tables.ts';

const FRONT = `---
title: المفاتيح كلها
slug: keys
summary: كل مفتاح يُكتب في المقال وفي ملفات الإعدادات، بالعربية والإنجليزية، ومعناه ومثاله.
---
يصح كل مفتاح بالعربية وبالإنجليزية. هذه الجداول تُكتب من القواعد التي يفحص بها البناء نفسها، فما ليس فيها يرفضه الفحص. وكيف يُستعمل كل واحد مشروح في [دليل المحرر](/editor-guide/) و[دليل الناشر](/publisher-guide/).
`;

const GROUPS: readonly (readonly [title: string, tables: readonly (readonly [name: string, title: string])[]])[] = [
  [
    'المقال والصفحة',
    [
      ['article', 'رأس المقال'],
      ['article.image', 'الصورة'],
      ['article.sources', 'المصادر'],
      ['article.related', 'مقالات مشابهة'],
      ['article.next', 'المقال التالي'],
      ['article.corrections', 'التصويبات'],
      ['article.withdrawn', 'السحب'],
      ['page', 'رأس الصفحة'],
    ],
  ],
  [
    'إعدادات الصحيفة، site.yaml',
    [
      ['site', 'المفاتيح'],
      ['site.nameplate', 'الشعار'],
      ['site.colours', 'الألوان'],
      ['site.menus', 'القوائم'],
      ['site.menus.entry', 'بند في القوائم'],
      ['site.imprint', 'بيانات الصحيفة'],
      ['site.channels', 'القنوات'],
      ['site.feeds', 'الخلاصات'],
    ],
  ],
  [
    'الخدمات، في site.yaml',
    [
      ['site.services', 'الخدمات كلها'],
      ['site.services.plausible', 'بلوزبل'],
      ['site.services.umami', 'أومامي'],
      ['site.services.goatcounter', 'غوت كاونتر'],
      ['site.services.matomo', 'ماتومو'],
      ['site.services.giscus', 'جسكس'],
      ['site.services.remark42', 'ريمارك'],
      ['site.services.isso', 'إيسو'],
      ['site.services.newsletter', 'النشرة'],
      ['site.services.donation', 'التبرع'],
    ],
  ],
  [
    'سائر الملفات',
    [
      ['sections', 'الأقسام، sections.yaml'],
      ['tags', 'الوسوم، tags.yaml'],
      ['authors', 'الكتّاب، authors.yaml'],
      ['sources', 'المصادر، sources.yaml'],
      ['adverts', 'الإعلانات، adverts.yaml'],
      ['redirects', 'التحويلات، redirects.yaml'],
      ['front', 'الصفحة الأولى، front.yaml'],
      ['front.bands', 'باب في الصفحة الأولى'],
      ['front.off', 'بند في «خارج الأولى»'],
    ],
  ],
];

/** Returns the page of the handbook with every key of a newspaper's files. Throws where a table or a meaning is missing. */
export function keyPage(): string {
  const rows = referenceRows();
  const shown = new Set(GROUPS.flatMap(([, tables]) => tables.map(([name]) => name)));
  const missing = [...rows.keys()].filter((name) => !shown.has(name));
  if (missing.length > 0) throw new Error(`the page of keys leaves out ${missing.join(', ')}`);
  const groups = GROUPS.map(([title, tables]) => {
    const parts = tables.map(([name, heading]) => `### ${heading}\n\n${table(name, rows.get(name) ?? [])}\n`);
    return `## ${title}\n\n${parts.join('\n')}`;
  });
  return [FRONT, ...groups].join('\n');
}

function table(name: string, rows: readonly KeyRow[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const code = (text: string): string => (text === '' ? '' : `\`${text.replaceAll('|', '\\|')}\``);
  return [
    line(['المفتاح', 'بالإنجليزية', 'معناه', 'مثال']),
    line(['---', '---', '---', '---']),
    ...rows.map(({ key, arabic, example }) => {
      const meaning = KEY_MEANINGS[name]?.[key];
      if (meaning === undefined) throw new Error(`${name}.${key} has no Arabic meaning`);
      return line([arabic, code(key), meaning, code(example)]);
    }),
  ].join('\n');
}
