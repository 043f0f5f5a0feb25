import { describe, expect, test } from 'vitest';
import { expectedAddresses } from '#lists/expected-addresses.ts';
import { LIST_NAMES } from '#lists/list-kinds.ts';
import { NOW, SMALL_EDITION, SMALL_EDITION_ADDRESSES } from './small-edition.ts';

const moment = { edition: SMALL_EDITION, now: NOW, drafts: false };

describe('expectedAddresses', () => {
  test('are every address of an edition, as counted by hand, each once', () => {
    expect(expectedAddresses(moment).toSorted()).toEqual(SMALL_EDITION_ADDRESSES.toSorted());
  });

  test('of an empty site are its lists, with one page each, and its main feed', () => {
    const empty = { ...moment, edition: { ...SMALL_EDITION, articles: [] } };
    const needArticles = LIST_NAMES.filter((name) => name !== 'latest' && name !== 'section').map(
      (name) => `/${name}/`,
    );
    const stays = (address: string): boolean =>
      !/^\/(?:\d{4}\/|a\/|archive\/.)/.test(address) &&
      !/^\/(?:section|corrections)\/.*\.(?:xml|json)$/.test(address) &&
      !needArticles.some((start) => address.startsWith(start)) &&
      !address.includes('/page/');
    expect(expectedAddresses(empty).toSorted()).toEqual(SMALL_EDITION_ADDRESSES.filter(stays).toSorted());
  });

  test('of a preview hold no feeds', () => {
    const isFeed = (address: string): boolean => /\.(?:xml|json)$/.test(address);
    expect(expectedAddresses({ ...moment, drafts: true }).filter(isFeed)).toEqual([]);
  });
});
