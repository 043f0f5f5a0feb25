import type { Texts } from '#messages/message.ts';
import { type SaidByRule, says } from '#messages/says.ts';

interface UnknownKind {
  /** Matched against the first bytes as windows-1252 with a point for each control character, or the first letters of a text. */
  readonly start: RegExp;
  readonly name: Texts;
  readonly advice: Texts;
}

const AS_TEXT: Texts = {
  en: 'Save it as plain text or as a web page (HTML), and import that.',
  ar: 'احفظه نصًا عاديًا أو صفحة HTML واستورد ذلك.',
};

/** Kinds of files that people have, and that no importer reads; matched against their first bytes. */
const BINARY: readonly UnknownKind[] = [
  { start: /^%PDF-/, name: { en: 'a PDF', ar: 'من نوع PDF' }, advice: AS_TEXT },
  { start: /^\{\\rtf/, name: { en: 'an RTF document', ar: 'مستند RTF' }, advice: AS_TEXT },
  { start: /^PK··[\s\S]{0,4000}word\//, name: { en: 'a Word document', ar: 'مستند وورد' }, advice: AS_TEXT },
  {
    start: /^PK··[\s\S]{0,4000}(?:xl\/)/,
    name: { en: 'an Excel table', ar: 'جدول إكسل' },
    advice: { en: 'Save it as CSV in UTF-8, and import that.', ar: 'احفظه بصيغة CSV وترميز UTF-8 واستورد ذلك.' },
  },
  { start: /^PK··[\s\S]{0,200}application\/epub/, name: { en: 'an EPUB book', ar: 'كتاب EPUB' }, advice: AS_TEXT },
  {
    start: /^PK··[\s\S]{0,200}opendocument/,
    name: { en: 'an OpenDocument file', ar: 'مستند OpenDocument' },
    advice: AS_TEXT,
  },
  {
    start: /^ÐÏ·à/,
    name: { en: 'a document of old Word or Excel', ar: 'مستند وورد أو إكسل من النسخ القديمة' },
    advice: AS_TEXT,
  },
  {
    start: /^SQLite format 3/,
    name: { en: 'an SQLite data base', ar: 'قاعدة بيانات SQLite' },
    advice: {
      en: 'Export its table of articles as CSV or JSON, and import that.',
      ar: 'صدّر جدول المقالات منها بصيغة CSV أو JSON واستورد ذلك.',
    },
  },
  {
    start: /^(?:‰PNG|ÿØÿ|GIF8|RIFF[\s\S]{4}WEBP)/,
    name: { en: 'a picture', ar: 'صورة' },
    advice: {
      en: 'Give its folder with --media, beside the export that shows it.',
      ar: 'سمِّ مجلده بالخيار ‎--media‎ مع ملف التصدير الذي يعرضه.',
    },
  },
  {
    start: /^(?:Rar!|7z¼¯|BZh|ý7zXZ)/,
    name: { en: 'an archive of a kind that is not opened', ar: 'أرشيف من نوع لا يُفتح هنا' },
    advice: { en: 'Unpack it, and import its folder.', ar: 'فُكّه واستورد المجلد الذي يخرج منه.' },
  },
  {
    start: /^[\s\S]{257}ustar/,
    name: { en: 'a tar archive', ar: 'أرشيف tar' },
    advice: { en: 'Unpack it, and import its folder.', ar: 'فُكّه واستورد المجلد الذي يخرج منه.' },
  },
  {
    start: /^(?:ID3|OggS|·Eß£|[\s\S]{4}ftyp)/,
    name: { en: 'audio or video', ar: 'صوت أو فيديو' },
    advice: {
      en: 'Articles are text; put the file on a server and write its address.',
      ar: 'المقالات نصوص؛ ضع الملف على خادم واكتب عنوانه في المقال.',
    },
  },
];

const TEXT: readonly UnknownKind[] = [
  {
    start:
      /^\s*(?:--|\/\*!|#)?[^\n]{0,200}(?:MySQL|MariaDB|PostgreSQL|phpMyAdmin|SQL Dump)|^\s*(?:CREATE TABLE|INSERT INTO|DROP TABLE|SET NAMES)\b|\n(?:CREATE TABLE|INSERT INTO)\s+[`"\w]/i,
    name: { en: 'a dump of a data base (SQL)', ar: 'نسخة من قاعدة بيانات (SQL)' },
    advice: {
      en: 'Export the posts from the system itself (WordPress: Tools, Export), or their table as CSV or JSON.',
      ar: 'صدّر المقالات من النظام نفسه (في ووردبرس: أدوات ثم تصدير)، أو صدّر جدولها بصيغة CSV أو JSON.',
    },
  },
  {
    start: /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:urlset|sitemapindex)\b/,
    name: { en: 'a sitemap', ar: 'خريطة موقع' },
    advice: {
      en: 'It holds addresses without texts. Save the pages or export the articles.',
      ar: 'فيها عناوين بلا نصوص. احفظ الصفحات أو صدّر المقالات.',
    },
  },
  {
    start: /^\s*(?:<\?xml[^>]*\?>\s*)?<opml\b/,
    name: { en: 'an OPML list of feeds', ar: 'قائمة خلاصات OPML' },
    advice: { en: 'Fetch the feeds that it names, and import those.', ar: 'نزّل الخلاصات التي تسمّيها واستوردها.' },
  },
  {
    start: /^\s*(?:<\?xml[^>]*\?>\s*)?<mediawiki\b/,
    name: { en: 'an export of MediaWiki', ar: 'تصدير من ميدياويكي' },
    advice: { en: 'Save the pages as HTML, and import those.', ar: 'احفظ الصفحات بصيغة HTML واستوردها.' },
  },
  {
    start: /^\s*(?:<\?xml[^>]*\?>\s*)?<svg\b/,
    name: { en: 'a drawing (SVG)', ar: 'رسم SVG' },
    advice: {
      en: 'Give its folder with --media, beside the export that shows it.',
      ar: 'سمِّ مجلده بالخيار ‎--media‎ مع ملف التصدير الذي يعرضه.',
    },
  },
  {
    start:
      /^(?:MIME-Version:|From:|Return-Path:|Received:|Delivered-To:|Snapshot-Content-Location:)[\s\S]*Content-Type:/im,
    name: { en: 'an e-mail or a web archive (MHTML)', ar: 'رسالة بريد أو صفحة محفوظة بصيغة MHTML' },
    advice: { en: 'Save the page as HTML, or the mail as text.', ar: 'احفظ الصفحة بصيغة HTML، أو الرسالة نصًا.' },
  },
  {
    start: /^\s*BEGIN:VC(?:ALENDAR|ARD)/,
    name: { en: 'a calendar or address card', ar: 'تقويم أو بطاقة عنوان' },
    advice: { en: 'It holds no articles.', ar: 'ليس فيه مقالات.' },
  },
  {
    start: /^\s*<\?php/,
    name: { en: 'a PHP program', ar: 'برنامج PHP' },
    advice: { en: 'Save the page that it shows as HTML.', ar: 'احفظ الصفحة التي يعرضها بصيغة HTML.' },
  },
  {
    start: /<div class="message (?:default|service)[^"]*clearfix/,
    name: { en: 'a Telegram export in HTML', ar: 'تصدير من تلغرام بصيغة HTML' },
    advice: {
      en: 'Export the chat again as JSON (machine-readable), and import result.json.',
      ar: 'صدّر القناة من جديد بصيغة JSON واستورد result.json.',
    },
  },
  {
    start: /^a:\d+:\{/,
    name: { en: 'data of PHP', ar: 'بيانات PHP' },
    advice: {
      en: 'Export the posts from the system itself as XML, CSV or JSON.',
      ar: 'صدّر المقالات من النظام نفسه بصيغة XML أو CSV أو JSON.',
    },
  },
  {
    start: /^From \S+@\S+ [\s\S]{0,400}^(?:From|Subject|Date):/im,
    name: { en: 'a mailbox (mbox)', ar: 'صندوق بريد (mbox)' },
    advice: { en: 'Save the mails as text.', ar: 'احفظ الرسائل نصًا.' },
  },
  {
    start: /^\s*(?:#\+\w+:.*\n)+/,
    name: { en: 'Org of Emacs', ar: 'ملف Org من Emacs' },
    advice: {
      en: 'Export it as HTML or Markdown, and import that.',
      ar: 'صدّره بصيغة HTML أو Markdown واستورد ما يخرج.',
    },
  },
  {
    start: /^\s*= \S[^\n]*\n(?:[^\n]+\n)*?:[\w-]+:/,
    name: { en: 'AsciiDoc', ar: 'ملف AsciiDoc' },
    advice: {
      en: 'Turn it into HTML or Markdown (asciidoctor), and import that.',
      ar: 'حوّله إلى HTML أو Markdown ببرنامج asciidoctor واستورد ما يخرج.',
    },
  },
  {
    start: /^\s*(?:[=#*~^"-]{3,}\n)?[^\n]+\n([=#*~^"-])\1{2,}\s*\n[\s\S]*?(?:^:[\w-]+:\s|^\.\. [\w-]+::)/m,
    name: { en: 'reStructuredText', ar: 'ملف reStructuredText' },
    advice: {
      en: 'Turn it into HTML or Markdown (pandoc), and import that.',
      ar: 'حوّله إلى HTML أو Markdown ببرنامج pandoc واستورد ما يخرج.',
    },
  },
  {
    start:
      /^\u200e?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? [^\n]{4,20}(?:\]| -) [^\n:]{1,60}: [^\n]*\n\u200e?\[?\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? /,
    name: { en: 'a chat of WhatsApp', ar: 'محادثة من واتساب' },
    advice: {
      en: 'It holds messages of people and no articles; copy a text that is one into a file of its own.',
      ar: 'فيها رسائل لا مقالات؛ فإن كان فيها نص يصلح مقالًا فانسخه إلى ملف وحده.',
    },
  },
  {
    start: /^\s*(?:window\.YTD\.|import\s+[^\n]*\sfrom\s+['"]|(?:const|var|let|function)\s+\w+\s*[=(]|module\.exports)/,
    name: { en: 'a program (JavaScript)', ar: 'برنامج JavaScript' },
    advice: { en: 'Export the articles as JSON, CSV or HTML.', ar: 'صدّر المقالات بصيغة JSON أو CSV أو HTML.' },
  },
  {
    start: /^\s*@(?:charset|import|media|font-face)\b|^\s*[.#:\w-][^{}\n]{0,80}\{\s*[\w-]+\s*:[^{}]*;[^{}]*\}/,
    name: { en: 'a style sheet (CSS)', ar: 'ملف تنسيق CSS' },
    advice: { en: 'It holds no articles.', ar: 'ليس فيه مقالات.' },
  },
];

/** Returns what a file is that no importer reads, and what to do with it; undefined where it may be one that is read. */
export function unknownBinary(bytes: Uint8Array): SaidByRule | undefined {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8000)).replace(/\p{Cc}/gu, '·');
  const kind = BINARY.find((one) => one.start.test(start));
  return kind && says('not-text/kind', { name: kind.name, advice: kind.advice });
}

/** As unknownBinary, for the first letters of a text. */
export function unknownText(start: string): SaidByRule | undefined {
  const text = start.replace(/^\ufeff/, '');
  const kind = TEXT.find((one) => one.start.test(text));
  return kind && says('kind-unknown/text', { name: kind.name, advice: kind.advice });
}

/** Returns the refusal of XML whose outermost element no importer knows. */
export function unknownXml(start: string): SaidByRule {
  return says('kind-unknown/xml', { root: /<(?![?!])([\w:.-]+)/.exec(start)?.[1] ?? '' });
}
