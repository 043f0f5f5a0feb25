import type { Texts } from '#messages/message.ts';
import { ADDRESS_TEXTS } from '#messages/texts/addresses.ts';
import { ARTICLE_TEXTS } from '#messages/texts/articles.ts';
import { CHECK_TEXTS } from '#messages/texts/checks.ts';
import { FACE_TEXTS } from '#messages/texts/face.ts';
import { FILE_TEXTS } from '#messages/texts/files.ts';
import { MARKDOWN_TEXTS } from '#messages/texts/markdown.ts';
import { SETTINGS_TEXTS } from '#messages/texts/settings.ts';
import { VALUE_TEXTS } from '#messages/texts/values.ts';

const FRONT = `---
title: رسائل الفحص ومعانيها
slug: messages
summary: كل رسالة يكتبها الفحص والبناء، ومعناها، وما تكتبه بدلًا مما كتبت.
---
يفحص نقطة كل ملف قبل النشر، فإن وجد خطأ كتب الملف والسطر والعمود وما يُكتب بدله، ولم ينشر شيئًا، وبقي الموقع المنشور كما هو. أما التحذير والتنبيه فلا يوقفان البناء.

لكل قاعدة اسم لاتيني لا يتغيّر، يظهر في تقارير GitHub وفي ‎\`--format json\`‎، وهو هنا عنوان الفقرة. والعلامة «…» موضع كلمة من ملفك.
`;

const GROUPS: readonly (readonly [title: string, texts: Readonly<Record<string, Texts>>])[] = [
  ['المقال وملفه', ARTICLE_TEXTS],
  ['المفاتيح والقيم', VALUE_TEXTS],
  ['متن المقال', MARKDOWN_TEXTS],
  ['الملفات والمجلدات', FILE_TEXTS],
  ['بين الملفات: الروابط والصور والعناوين', CHECK_TEXTS],
  ['العناوين المنشورة', ADDRESS_TEXTS],
  ['إعدادات الصحيفة', SETTINGS_TEXTS],
  ['مظهر الصحيفة', FACE_TEXTS],
];

/** Parts of other messages: no rule is called so. */
const PARTS = new Set(['html-advice', 'files-and-more']);

/** Returns the page of the handbook with every rule of a newspaper's files and its Arabic messages. */
export function messagePage(): string {
  return `${[FRONT, ...GROUPS.map(([title, texts]) => group(title, texts))].join('\n')}`;
}

function group(title: string, texts: Readonly<Record<string, Texts>>): string {
  const rules = Map.groupBy(Object.entries(texts), ([id]) => id.split('/', 1)[0] ?? id);
  const paragraphs = [...rules]
    .filter(([rule]) => !PARTS.has(rule))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, messages]) => `### ${rule}\n\n${messages.map(([, { ar }]) => inMarkdown(ar)).join('\n\n')}\n`);
  return [`## ${title}\n`, ...paragraphs].join('\n');
}

/** Signs of Markdown are meant to be seen; a parameter is the word of a file. */
function inMarkdown(text: string): string {
  return text.replace(/%\{[^}]*\}/g, '…').replace(/[\\`*_[\]<>{}#:|!~.&+-]/g, '\\$&');
}
