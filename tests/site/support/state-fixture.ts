import { buildSite } from './build-site.ts';
import { type ContentFolder, makeContentFolder } from './content-folder.ts';

/** Sites of states that no full edition shows, and their pages. */
export interface StateFixture {
  readonly folder: string;
  readonly pages: readonly (readonly [what: string, address: string])[];
  remove(): void;
}

/** Builds a site without a single article. */
export function makeEmptySite(): Promise<StateFixture> {
  return build(makeContentFolder(), [
    ['front page', '/'],
    ['section', '/section/سياسة/'],
    ['latest', '/latest/'],
    ['archive', '/archive/'],
    ['corrections', '/corrections/'],
    ['feeds', '/feeds/'],
    ['missing page', '/404.html'],
  ]);
}

/** Builds a site of many pages of few articles, with a section that has none and an article that was withdrawn. */
export function makePagedSite(): Promise<StateFixture> {
  const content = makeContentFolder();
  for (let day = 1; day < 29; day += 1) {
    const date = `2026-10-${String(day).padStart(2, '0')}`;
    content.article(
      `يوم-${day}`,
      `title: مد البحر وجزره في اليوم ${day}\ndate: ${date}\ntags: [البحر]\nauthors: [سلمى]\n`,
    );
  }
  content.article('مسحوب', 'date: 2026-11-02\nwithdrawn:\n  date: 2026-11-03\n  reason: تبيّن أن الخبر لم يقع.\n');
  return build(
    content,
    [
      ['front page of a preview', '/'],
      ['newest page', '/latest/'],
      ['middle page', '/latest/page/3/'],
      ['oldest page', '/latest/page/1/'],
      ['page of a tag', '/tag/البحر/page/2/'],
      ['page of an author', '/author/سلمى/page/2/'],
      ['page of a section', '/section/سياسة/page/2/'],
      ['empty section', '/section/science/'],
      ['withdrawn article', '/2026/11/02/مسحوب/'],
    ],
    '--drafts',
  );
}

async function build(content: ContentFolder, pages: StateFixture['pages'], ...more: string[]): Promise<StateFixture> {
  const { code, output } = await buildSite([...content.args, ...more]);
  if (code !== 0) throw new Error(`the fixture does not build:\n${output}`);
  return { folder: content.out, pages, remove: content.remove };
}
