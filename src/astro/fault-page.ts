import { escapeHtml } from '#components/escape-html.ts';
import { type Diagnostic, printable } from '#diagnostics/diagnostic.ts';
import { CATALOGUE } from '#messages/catalogue.ts';
import { textOf } from '#messages/text-of.ts';

/** What a page about errors says. */
export interface FaultPage {
  readonly base: string;
  /** The file whose page cannot be shown; undefined for a page about all. */
  readonly file?: string | undefined;
  readonly rows: readonly Diagnostic[];
}

const STYLE = `body{margin:0;background:#f6f1e7;color:#1f1b16;font:1.0625rem/1.8 "Noto Naskh Arabic",serif}
main{max-inline-size:46rem;margin-inline:auto;padding:2.5rem 1.25rem}h1{font-size:1.6rem;line-height:1.4}
article{margin-block:1.5rem;padding:1rem 1.25rem;border-inline-start:4px solid #a8321f;background:#fffdf8}
.place{direction:ltr;text-align:end;font:.9rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
a{color:#7a2416}p{margin-block:.5rem}
@media (prefers-color-scheme:dark){body{background:#171410;color:#efe7d8}article{background:#221d17}a{color:#f0a08d}}`;

/** Returns the page in which a development server says, in Arabic, what is wrong and what to write instead. */
export function faultPage({ base, file, rows }: FaultPage): string {
  const title = file === undefined ? 'أخطاء في المحتوى' : 'هذه الصفحة لا تظهر، ففي ملفها خطأ';
  const lead =
    rows.length === 0
      ? 'لا أخطاء في المحتوى.'
      : 'صحّح ما يلي ثم احفظ الملف، فتتجدد هذه الصفحة من نفسها. وما سوى ذلك من الصحيفة يعمل.';
  return documentOf(base, title, [`<p>${lead}</p>`, ...rows.map((row) => faultHtml(row, base))]);
}

function faultHtml(row: Diagnostic, base: string): string {
  const { file, line, column, rule, message, params } = row;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const quoted = (word: string): string => `<bdi>${escapeHtml(printable(word))}</bdi>`;
  const text = params === undefined ? quoted(message) : textOf({ message, params }, 'ar', quoted);
  const help = `<a href="${escapeHtml(base)}_messages/#${escapeHtml(rule)}">عن هذه القاعدة</a>`;
  return `<article><p class="place">${escapeHtml(printable(place))}</p><p>${text}</p><p>${help}</p></article>`;
}

/** Returns the page with every message of every rule, an anchor each. */
export function messagesPage(base: string): string {
  const rules = Map.groupBy(Object.entries(CATALOGUE), ([id]) => id.split('/', 1)[0] ?? id);
  const parts = [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, texts]) => {
      const items = texts.map(([, { ar }]) => `<li>${escapeHtml(ar.replace(/%\{[^}]*\}/g, '…'))}</li>`);
      return `<article id="${rule}"><p class="place">${rule}</p><ul>${items.join('')}</ul></article>`;
    });
  return documentOf(base, 'رسائل الفحص ومعانيها', parts);
}

function documentOf(base: string, title: string, parts: readonly string[]): string {
  const home = `<p><a href="${escapeHtml(base)}">الصفحة الأولى</a></p>`;
  const reload = `<script type="module" src="${escapeHtml(base)}@vite/client"></script>`;
  return [
    '<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8">',
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>`,
    `<style>${STYLE}</style>${reload}</head><body><main><h1>${title}</h1>`,
    ...parts,
    `${home}</main></body></html>`,
  ].join('\n');
}
