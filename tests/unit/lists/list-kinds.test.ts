import { describe, expect, test } from 'vitest';
import { createListGroups, everyList, LIST_NAMES, listAddress } from '#lists/list-kinds.ts';
import { TAKEN_SLUGS } from '#lists/site-pages.ts';
import { strings } from '#strings.ts';
import { SMALL_EDITION } from './small-edition.ts';

const published = SMALL_EDITION.articles.filter(({ withdrawn }) => withdrawn === undefined);
const groups = createListGroups(published, SMALL_EDITION.settings);

describe('createListGroups', () => {
  test.each([
    ['latest', [['/latest/', 'c', 'b', 'a', 'd']]],
    ['section', [['/section/سياسة/', 'c', 'b', 'a', 'd'], ['/section/ثقافة/']]],
    [
      'kind',
      [
        ['/kind/news/', 'c', 'a', 'd'],
        ['/kind/opinion/', 'b'],
      ],
    ],
    [
      'tag',
      [
        ['/tag/الخليج/', 'c', 'b', 'a'],
        ['/tag/الشبكة/', 'b'],
      ],
    ],
    ['author', [['/author/ليلى-الحسني/', 'c', 'a']]],
    ['source', [['/source/وكالة/', 'c']]],
  ] as const)('lists each article once under its %s, newest first', (name, expected) => {
    const lists = everyList(groups).filter(({ kind }) => kind === name);
    expect(lists.map(({ address, group }) => [address, ...group.articles.map(({ id }) => id)])).toEqual(expected);
  });

  test('keeps sections in the order of the settings and kinds in their own', () => {
    const kinds = createListGroups([...published].reverse(), SMALL_EDITION.settings).kind;
    expect([...kinds.keys()]).toEqual(['news', 'opinion']);
    expect([...groups.section.keys()]).toEqual(['سياسة', 'ثقافة']);
  });

  test('knows the name of each list and what an editor wrote about it', () => {
    expect(groups.kind.get('opinion')?.name).toBe(strings.kindsPlural.opinion);
    expect(groups.tag.get('الخليج')).toMatchObject({ name: 'الخليج', description: 'أخبار بلدان الخليج.' });
    expect(groups.tag.get('الشبكة')?.description).toBeUndefined();
    expect(groups.author.get('ليلى-الحسني')?.description).toBe('مراسلة.');
  });

  test('lists an article of an unknown section under none', () => {
    const [article] = published;
    const { section } = createListGroups([{ ...(article ?? raise()), section: 'غائب' }], SMALL_EDITION.settings);
    expect([...section.values()].flatMap(({ articles }) => articles)).toEqual([]);
  });
});

test('no page of an editor may have the address of a list or of a page of the site', () => {
  for (const slug of [...LIST_NAMES, 'archive', 'corrections', 'feeds', 'a']) expect(TAKEN_SLUGS).toContain(slug);
  expect(listAddress('latest')).toBe('/latest/');
});

function raise(): never {
  throw new Error('not there');
}
