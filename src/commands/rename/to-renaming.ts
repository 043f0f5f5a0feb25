import { nearestWords } from '#diagnostics/nearest-words.ts';
import { UsageError } from '#diagnostics/usage-error.ts';
import { says } from '#messages/says.ts';
import type { KnownName, NameTable, RenamedKind } from './name-table.ts';

/** One name that becomes another. */
export interface Renaming {
  readonly kind: RenamedKind;
  readonly from: KnownName;
  /** The name after it. */
  readonly to: string;
  /** What has this name already; undefined where it is new. */
  readonly target: KnownName | undefined;
  /** Returns true for a word of an article that gets the new name. */
  readonly isRenamed: (word: string) => boolean;
  /** Returns true for a word that means the new name already. */
  readonly isTarget: (word: string) => boolean;
}

/** Returns what two names mean in a newspaper. Throws a UsageError where they mean nothing, or the same. */
export function toRenaming(
  kind: RenamedKind,
  [writtenFrom, writtenTo]: readonly [string, string],
  table: NameTable,
): Renaming {
  const from = fromName(tidy(writtenFrom), table);
  const wanted = tidy(writtenTo);
  if (table.slugOf(wanted) === '') throw new UsageError(says('rename-empty', { written: wanted }));
  const target = targetName(wanted, from, table);
  const word = tidy(writtenFrom);
  const isSame = target !== undefined && target.name === from.name;
  // Another spelling of a row may become its name, and its name another spelling.
  if (isSame && wanted === from.name && from.row?.aliases.includes(word) !== true)
    throw new UsageError(says('rename-same', { name: wanted }));
  const to = isSame || target === undefined ? wanted : target.name;
  return {
    kind,
    from,
    to,
    target: isSame ? undefined : target,
    isRenamed: (one) => one !== to && (one === word || means(one, from, kind, table)),
    isTarget: (one) => one === to || (!isSame && target !== undefined && table.exact(one)?.name === target.name),
  };
}

function means(word: string, from: KnownName, kind: RenamedKind, table: NameTable): boolean {
  if (word === from.name) return true;
  if (kind === 'section') return word === from.slug;
  if (from.row !== undefined) return false;
  return table.exact(word)?.row === undefined && table.slugOf(word) === from.slug;
}

function fromName(written: string, table: NameTable): KnownName {
  const exact = table.exact(written);
  if (exact !== undefined) return exact;
  const near = table.near(written);
  const [one] = near;
  if (one !== undefined && near.length === 1) return one;
  const names = near.length > 0 ? near.map(({ name }) => name) : nearestWords(written, table.names);
  throw new UsageError(
    names.length === 0
      ? says('rename-unknown', { written })
      : says('rename-unknown/near', { written, near: names.slice(0, 2) }),
  );
}

/** A name nearly like that of a third would be refused by the check. */
function targetName(written: string, from: KnownName, table: NameTable): KnownName | undefined {
  const exact = table.exact(written);
  if (exact !== undefined) return exact;
  const others = table.near(written).filter(({ name }) => name !== from.name);
  if (others.length > 0)
    throw new UsageError(says('rename-near', { written, near: others.slice(0, 2).map(({ name }) => name) }));
  return undefined;
}

function tidy(word: string): string {
  return word.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
