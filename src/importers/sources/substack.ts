import { says } from '#messages/says.ts';
import { stableId } from '../stable-id.ts';
import { csvRows } from './csv.ts';
import { escapeHtml } from './escape-html.ts';
import { parsePage } from './page-body.ts';
import type { SourceInput, SourceRecord } from './source-item.ts';

/** Yields the posts of a Substack export: one row of `posts.csv` each, its text in an HTML file beside it. */
export async function* readSubstack(input: SourceInput): AsyncGenerator<SourceRecord> {
  let header: readonly string[] | undefined;
  const folder = input.file.path.replace(/[^/]*$/, '');
  for await (const { line, cells } of csvRows(input.chunks())) {
    if (header === undefined) {
      header = cells.map((name) => name.trim());
      continue;
    }
    const names = header;
    const get = (name: string): string => cells[names.indexOf(name)]?.trim() ?? '';
    const id = get('post_id');
    if (id === '') continue;
    const html = (await input.textOf(`${folder}posts/${id}.html`)) ?? (await input.textOf(`${folder}${id}.html`));
    if (html === undefined) {
      const said = says('body-missing/substack', { title: get('title'), id });
      yield { diagnostic: { file: input.file.name, line, severity: 'error', ...said } };
      continue;
    }
    const slug = id.replace(/^\d+\.?/, '');
    const podcast = get('podcast_url');
    yield {
      item: {
        line,
        noun: 'post',
        id: () => stableId('substack', id),
        title: escapeHtml(get('title')),
        html: withoutSignUp(html),
        dates: [get('post_date')],
        summary: escapeHtml(get('subtitle')),
        unpublished: substackState(get('is_published'), get('audience')),
        slug: slug === '' ? undefined : slug,
        aliases: slug === '' ? [] : [`/p/${slug}`],
        enclosures: podcast === '' ? [] : [podcast],
      },
    };
  }
}

/** Forms and buttons by which readers subscribe. */
const SIGN_UP =
  '.subscription-widget-wrap, .subscription-widget, .subscription-widget-wrap-editor, [data-component-name^="Subscribe"]';

function withoutSignUp(html: string): string {
  if (!/subscri/i.test(html)) return html;
  const document = parsePage(html);
  for (const element of document.querySelectorAll(SIGN_UP)) element.remove();
  return document.body.innerHTML;
}

function substackState(isPublished: string, audience: string): 'draft' | 'private' | undefined {
  if (isPublished.toLowerCase() !== 'true') return 'draft';
  return audience === 'only_paid' || audience === 'founding' ? 'private' : undefined;
}
