import type { DateFormatter } from '#arabic/dates.ts';
import type { Article } from '#articles/article.ts';
import { everyList, LIST_KINDS, type ListGroups } from '#lists/list-kinds.ts';
import { isolateWithMarks } from '#markdown/isolate-direction.ts';
import { hash } from '#search/hash.ts';
import { followAddress } from '#site/follow-address.ts';

/**
 * One of the newest articles of a list: its address without base, decoded; its headline; its moment in ISO 8601, without
 * time where the editor wrote none; and its day as the site prints it, whatever zone and months the reader's device has.
 */
export type FollowRow = readonly [address: string, headline: string, iso: string, day: string];

const MAX_ROWS = 10;
/** Bytes of one list, and of all lists in a file, which hosts send as 3 KB. */
const MAX_LIST_BYTES = 6000;
const MAX_FILE_BYTES = 9000;

/**
 * Returns the files that tell the browser of a follower what is new: for each list that can be followed its newest
 * articles, without texts. Several lists share a file, because hosts count files and most lists are short; the number of
 * files doubles when one would become too large.
 */
export function followFiles(
  groups: ListGroups,
  dates: DateFormatter,
): { readonly address: string; readonly text: string }[] {
  const lists = followedLists(groups, dates);
  const files = countFiles(lists);
  const members = Map.groupBy(lists, ({ address }) => hash(address) % files);
  return Array.from({ length: lists.length === 0 ? 0 : files }, (_, index) => ({
    address: followAddress(index, files),
    text: `{${(members.get(index) ?? []).map(({ text }) => text).join(',\n')}}`,
  }));
}

/** Returns the number of these files; 0 where nothing can be followed. */
export function followFileCount(groups: ListGroups, dates: DateFormatter): number {
  const lists = followedLists(groups, dates);
  return lists.length === 0 ? 0 : countFiles(lists);
}

interface FollowedList {
  readonly address: string;
  readonly text: string;
  readonly bytes: number;
}

const known = new WeakMap<ListGroups, FollowedList[]>();

function followedLists(groups: ListGroups, dates: DateFormatter): FollowedList[] {
  const found =
    known.get(groups) ??
    everyList(groups)
      .filter(({ kind }) => LIST_KINDS[kind].isFollowed)
      .map(({ address, group }) => {
        const text = `${JSON.stringify(address)}:${rowsText(group.articles, dates)}`;
        return { address, text, bytes: Buffer.byteLength(text) };
      });
  known.set(groups, found);
  return found;
}

function rowsText(articles: readonly Article[], dates: DateFormatter): string {
  const rows = articles.slice(0, MAX_ROWS).map((article) => toRow(article, dates));
  while (Buffer.byteLength(JSON.stringify(rows)) > MAX_LIST_BYTES && rows.length > 1) rows.pop();
  return JSON.stringify(rows);
}

function toRow({ permalink, headline, datePublished }: Article, dates: DateFormatter): FollowRow {
  const { epoch, iso, hasTime } = datePublished;
  return [permalink, isolateWithMarks(headline), hasTime ? iso : iso.slice(0, 10), dates.dayMonth(epoch)];
}

function countFiles(lists: readonly FollowedList[]): number {
  for (let files = 1; ; files *= 2) {
    const sizes = new Map<number, number>();
    for (const { address, bytes } of lists) {
      const file = hash(address) % files;
      sizes.set(file, (sizes.get(file) ?? 0) + bytes);
    }
    if (files >= lists.length || [...sizes.values()].every((bytes) => bytes <= MAX_FILE_BYTES)) return files;
  }
}
