import { stringify } from 'yaml';
import { vercelHeaders } from '#hosts/vercel-file.ts';
import { countryName } from './country-zones.ts';
import type { PaperAnswers } from './paper-answers.ts';
import { readmeText } from './paper-readme.ts';
import { workflowText } from './workflow-text.ts';

/** A file of the new newspaper: its path from the newspaper's folder, and its text. */
export interface PaperFile {
  readonly path: string;
  readonly text: string;
}

/** What is known only when the newspaper is made. */
export interface PaperMaking {
  /** The version or place of Nuqta in `dependencies`. */
  readonly nuqta: string;
  /** `2026-11-27T09:30`, by the clock of the newspaper. */
  readonly now: string;
  /** The id of the sample article. */
  readonly id: string;
}

/** The Node that hosts are asked for; Nuqta brings its own where it is older. */
const NODE = '22';

/** Returns every file of a new newspaper. */
export function paperFiles(answers: PaperAnswers, making: PaperMaking): PaperFile[] {
  return [
    { path: 'content/site.yaml', text: siteText(answers) },
    { path: 'content/sections.yaml', text: sectionsText(answers) },
    { path: 'content/pictures/.gitkeep', text: '' },
    { path: 'content/pages/about.md', text: aboutText(answers) },
    { path: `content/articles/${making.now.slice(0, 4)}/أول-مقال.md`, text: articleText(answers, making) },
    { path: 'package.json', text: packageText(making) },
    { path: '.npmrc', text: 'ignore-scripts=true\nsave-exact=true\nfund=false\naudit=false\n' },
    { path: '.gitignore', text: 'node_modules/\ndist/\ndist-*/\n.nuqta/\n.*.nuqta-*\n.DS_Store\n*.log\n' },
    { path: '.node-version', text: `${NODE}\n` },
    { path: '.nvmrc', text: `${NODE}\n` },
    { path: 'netlify.toml', text: NETLIFY },
    { path: 'vercel.json', text: vercelText(answers) },
    { path: '.github/workflows/publish.yml', text: workflowText() },
    { path: 'README.md', text: readmeText(answers) },
  ];
}

/** A value as YAML writes it, in quotes where it needs them. */
function yaml(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

function siteText({ name, address, base, timeZone, country }: PaperAnswers): string {
  const rows = [
    '# إعدادات الصحيفة. غيّر ما بعد النقطتين، واترك أسماء المفاتيح كما هي.',
    '',
    '# اسم الصحيفة كما يظهر في رأس كل صفحة.',
    `الاسم: ${yaml(name)}`,
    '',
    '# جملة واحدة تعرّف بالصحيفة، تقرؤها محركات البحث وقارئات الخلاصات.',
    `التعريف: ${yaml(`«${name}» صحيفة عربية.`)}`,
    '',
    '# عنوان الصحيفة على الشبكة، من غير مجلد ولا شرطة مائلة في آخره.',
    `العنوان: ${yaml(address)}`,
    ...(base === '/' ? [] : ['', '# المجلد الذي تقوم الصحيفة تحته في ذلك العنوان.', `المجلد: ${yaml(base)}`]),
    '',
    '# المنطقة الزمنية لكل تاريخ كُتب من غير منطقة.',
    `المنطقة الزمنية: ${yaml(timeZone)}`,
    '',
    '# البلد يقرر أسماء الشهور والأرقام: أيار أو مايو، 123 أو ١٢٣.',
    country === undefined ? '# البلد: لبنان' : `البلد: ${yaml(countryName(country))}`,
    '',
    '# لغة رسائل الفحص والبناء: عربية أو إنجليزية.',
    'الرسائل: عربية',
    '',
    '# وجه الصحيفة: ضع الصور في content/pictures واحذف العلامة # من أول السطر.',
    '# الشعار: pictures/nameplate.svg',
    '# الأيقونة: pictures/icon.svg',
    '# الألوان: { الأول: "#0b6250", الثاني: "#7a3e00" }',
    '',
    '# ما يفعله البناء بمقال فيه خطأ: يوقف (لا يُنشر شيء)، أو يُحجز (يُنشر ما سواه).',
    '# المعيب: يُحجز',
  ];
  return `${rows.join('\n')}\n`;
}

function sectionsText({ sections }: PaperAnswers): string {
  const rows = sections.map((name) => `- الاسم: ${yaml(name)}\n`);
  return `# أقسام الصحيفة، بالترتيب الذي تظهر به في رأس الصفحة.\n${rows.join('')}`;
}

function aboutText({ name }: PaperAnswers): string {
  return `---
العنوان: ${yaml(`عن «${name}»`)}
الملخص: من نحن، ومن يكتب هنا، وكيف تراسلنا.
المسار: about
---
«${name}» صحيفة عربية. اكتب هنا في جملتين أو ثلاث عمّ تكتب الصحيفة ولمن.

## من نحن

اكتب من يصدر الصحيفة، ومن يرأس تحريرها.

## كيف تراسلنا

اكتب عنوان البريد ورقم الهاتف.
`;
}

/** A draft: it shows what can be written, in a preview only. */
function articleText({ sections }: PaperAnswers, { now, id }: PaperMaking): string {
  return `---
العنوان: هذا مقال للتجربة فاكتب عنوانك مكانه
التاريخ: ${now}
القسم: ${yaml(sections[0] ?? '')}
الملخص: جملة أو جملتان تحت العنوان، تقولان للقارئ ما جرى.
المعرف: ${id}
# احذف السطر التالي حين يصبح المقال جاهزًا للنشر.
مسودة: نعم
---
تبدأ الفقرة الأولى هنا، وبين كل فقرتين سطر فارغ. هذا **نص عريض**، وهذا [رابط](https://ar.wikipedia.org/).

## عنوان فرعي

- بند أول
- بند ثانٍ

> اقتباس من وثيقة أو من متحدث.

:::حقائق
- **الموعد**: صباح الأحد
- **المكان**: ميناء المدينة
:::

هذا المقال مسودة: تراه حين تكتب \`npm run dev\`، ولا يُنشر. احذف الملف متى شئت.
`;
}

/** Five lines: what the newspaper is made with, and short names for what is done every day. */
function packageText({ nuqta }: PaperMaking): string {
  const scripts = {
    start: 'nuqta start',
    dev: 'nuqta dev --drafts',
    build: 'nuqta build',
    check: 'nuqta check',
    new: 'nuqta new',
    nuqta: 'nuqta',
  };
  const words = Object.entries(scripts).map(([name, command]) => `${JSON.stringify(name)}: ${JSON.stringify(command)}`);
  return `{
  "private": true,
  "scripts": { ${words.join(', ')} },
  "dependencies": { "nuqta": ${JSON.stringify(nuqta)} }
}
`;
}

const NETLIFY = `# Netlify reads this file. The published list of addresses keeps old links from vanishing.
[build]
  command = "npx nuqta build --published site --held-code 0"
  publish = "dist"
`;

function vercelText({ base }: PaperAnswers): string {
  const settings = {
    framework: null,
    buildCommand: 'npx nuqta build --published site --held-code 0',
    outputDirectory: 'dist',
    trailingSlash: true,
    headers: vercelHeaders({ base, hsts: 0 }),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}
