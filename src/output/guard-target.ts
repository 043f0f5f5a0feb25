import type { Param } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { type Entry, inspectSite, type Standing } from './inspect-site.ts';
import { FILES_LIST } from './site-files.ts';
import { TargetError } from './target-error.ts';

/** Names shown of what is in the way. */
const NAMES_SHOWN = 8;

/** Paths that `keep` names; `unknown` where `site.yaml` cannot be read, which stops the build for a reason of its own. */
export type Keep = readonly string[] | 'unknown';

export interface GuardOptions {
  readonly keep: Keep;
  /** The files of the site about to be put there, as bytes; undefined before they are written. */
  readonly written?: ReadonlySet<string> | undefined;
}

/**
 * Returns the state of a target that a build may replace: nothing, an empty folder, or a site of ours that contains only
 * files written by a build, files listed under `keep` and system files. Throws a `TargetError` for anything else. `shown`
 * is the path as the publisher gave it. Changes nothing.
 */
export function guardTarget(folder: string, { keep, written }: GuardOptions, shown: string = folder): Standing {
  const standing = inspectSite(folder, { keep: keep === 'unknown' ? [] : keep, written });
  if (standing.type === 'nothing') return standing;
  if (standing.type === 'file') {
    throw new TargetError(says('target-file', { folder: shown }));
  }
  // Without the settings the owner of each file is unknown; the build stops at the settings error anyway.
  if (keep === 'unknown') return standing;
  const { mark } = standing;
  const foreign = [...standing.foreign, ...(written === undefined ? [] : standing.unsure)];
  if (foreign.length === 0) return standing;
  if (mark === 'none') {
    throw new TargetError(says('target-unmarked', { folder: shown, names: namesOf(foreign) }));
  }
  if (mark === 'damaged' || mark === 'lost') {
    throw new TargetError(says(`target-list/${mark}`, { folder: shown, list: FILES_LIST }));
  }
  throw new TargetError(says('target-foreign', { folder: shown, names: namesOf(foreign), row: keepExample(foreign) }));
}

function namesOf(entries: readonly Entry[]): Param {
  const names = entries
    .slice(0, NAMES_SHOWN)
    .map(({ path, isFolder }) => (isFolder ? `${toShown(path)}/` : toShown(path)));
  const more = entries.length - names.length;
  return more > 0 ? says('target-part/names', { names, more }) : names;
}

function keepExample(entries: readonly Entry[]): string {
  const paths = entries.slice(0, 3).map(({ path }) => toShown(path));
  return `keep: [${paths.map((path) => (/^[\w./-]+$/.test(path) ? path : JSON.stringify(path))).join(', ')}]`;
}

/** Returns a name in readable form, on one line. */
function toShown(bytes: string): string {
  const name = Buffer.from(bytes, 'latin1').toString('utf8');
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
