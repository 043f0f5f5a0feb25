interface UnknownKind {
  /** Matched against the first bytes as windows-1252 with a point for each control character, or the first letters of a text. */
  readonly start: RegExp;
  readonly name: string;
  readonly advice: string;
}

const AS_TEXT = 'Save it as plain text or as a web page (HTML), and import that.';

/** Kinds of files that people have, and that no importer reads; matched against their first bytes. */
const BINARY: readonly UnknownKind[] = [
  { start: /^%PDF-/, name: 'a PDF', advice: AS_TEXT },
  { start: /^\{\\rtf/, name: 'an RTF document', advice: AS_TEXT },
  { start: /^PK··[\s\S]{0,4000}word\//, name: 'a Word document', advice: AS_TEXT },
  {
    start: /^PK··[\s\S]{0,4000}(?:xl\/)/,
    name: 'an Excel table',
    advice: 'Save it as CSV in UTF-8, and import that.',
  },
  { start: /^PK··[\s\S]{0,200}application\/epub/, name: 'an EPUB book', advice: AS_TEXT },
  { start: /^PK··[\s\S]{0,200}opendocument/, name: 'an OpenDocument file', advice: AS_TEXT },
  { start: /^ÐÏ·à/, name: 'a document of old Word or Excel', advice: AS_TEXT },
  {
    start: /^SQLite format 3/,
    name: 'an SQLite data base',
    advice: 'Export its table of articles as CSV or JSON, and import that.',
  },
  {
    start: /^(?:‰PNG|ÿØÿ|GIF8|RIFF[\s\S]{4}WEBP)/,
    name: 'a picture',
    advice: 'Give its folder with --media, beside the export that shows it.',
  },
  {
    start: /^(?:Rar!|7z¼¯|BZh|ý7zXZ)/,
    name: 'an archive of a kind that is not opened',
    advice: 'Unpack it, and import its folder.',
  },
  { start: /^[\s\S]{257}ustar/, name: 'a tar archive', advice: 'Unpack it, and import its folder.' },
  {
    start: /^(?:ID3|OggS|·Eß£|[\s\S]{4}ftyp)/,
    name: 'audio or video',
    advice: 'Articles are text; put the file on a server and write its address.',
  },
];

const TEXT: readonly UnknownKind[] = [
  {
    start:
      /^\s*(?:--|\/\*!|#)?[^\n]{0,200}(?:MySQL|MariaDB|PostgreSQL|phpMyAdmin|SQL Dump)|^\s*(?:CREATE TABLE|INSERT INTO|DROP TABLE|SET NAMES)\b|\n(?:CREATE TABLE|INSERT INTO)\s+[`"\w]/i,
    name: 'a dump of a data base (SQL)',
    advice: 'Export the posts from the system itself (WordPress: Tools, Export), or their table as CSV or JSON.',
  },
  {
    start: /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:urlset|sitemapindex)\b/,
    name: 'a sitemap',
    advice: 'It holds addresses without texts. Save the pages or export the articles.',
  },
  {
    start: /^\s*(?:<\?xml[^>]*\?>\s*)?<opml\b/,
    name: 'an OPML list of feeds',
    advice: 'Fetch the feeds that it names, and import those.',
  },
  {
    start: /^\s*(?:<\?xml[^>]*\?>\s*)?<mediawiki\b/,
    name: 'an export of MediaWiki',
    advice: 'Save the pages as HTML, and import those.',
  },
  {
    start: /^\s*(?:<\?xml[^>]*\?>\s*)?<svg\b/,
    name: 'a drawing (SVG)',
    advice: 'Give its folder with --media, beside the export that shows it.',
  },
  {
    start:
      /^(?:MIME-Version:|From:|Return-Path:|Received:|Delivered-To:|Snapshot-Content-Location:)[\s\S]*Content-Type:/im,
    name: 'an e-mail or a web archive (MHTML)',
    advice: 'Save the page as HTML, or the mail as text.',
  },
  { start: /^\s*BEGIN:VC(?:ALENDAR|ARD)/, name: 'a calendar or address card', advice: 'It holds no articles.' },
  { start: /^\s*<\?php/, name: 'a PHP program', advice: 'Save the page that it shows as HTML.' },
  {
    start: /<div class="message (?:default|service)[^"]*clearfix/,
    name: 'a Telegram export in HTML',
    advice: 'Export the chat again as JSON (machine-readable), and import result.json.',
  },
  { start: /^a:\d+:\{/, name: 'data of PHP', advice: 'Export the posts from the system itself as XML, CSV or JSON.' },
];

/** Returns what a file is that no importer reads, and what to do with it; undefined where it may be one that is read. */
export function unknownBinary(bytes: Uint8Array): string | undefined {
  return sentence(BINARY, new TextDecoder('windows-1252').decode(bytes.subarray(0, 8000)).replace(/\p{Cc}/gu, '·'));
}

/** As unknownBinary, for the first letters of a text. */
export function unknownText(start: string): string | undefined {
  return sentence(TEXT, start.replace(/^\ufeff/, ''));
}

/** Returns the refusal of XML whose outermost element no importer knows. */
export function unknownXml(start: string): string {
  const root = /<(?![?!])([\w:.-]+)/.exec(start)?.[1] ?? '';
  return `This is XML of a kind that is not known (its outermost element is <${root}>). Known are RSS, Atom, a WordPress export (WXR) and a Blogger backup. Export the articles as one of these, as CSV or as JSON.`;
}

function sentence(kinds: readonly UnknownKind[], start: string): string | undefined {
  const kind = kinds.find((one) => one.start.test(start));
  return kind === undefined ? undefined : `This is ${kind.name}, which is not read. ${kind.advice}`;
}
