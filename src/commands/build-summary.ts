import type { DueMoment } from '#articles/next-due.ts';
import { BUILD_PHASES, type BuildPhase, type PhaseState } from '#build/build-progress.ts';
import type { LastBuild } from '#build/last-build.ts';
import { BUILD_PHASE_NAMES } from '#messages/build-phases.ts';
import type { Language } from '#messages/language.ts';
import type { Texts } from '#messages/message.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';

/** A finished build, as its summary describes it. */
export interface FinishedBuild {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Where the site lies, if it is one to publish. */
  readonly folder: string | undefined;
  /** Whether a new site was put in place. */
  readonly result: 'printed' | 'unchanged';
  /** What the build noted about itself. */
  readonly note: LastBuild | undefined;
  /** Milliseconds by phase. */
  readonly times: ReadonlyMap<BuildPhase, number>;
}

const SECOND = 1000;

/**
 * Returns the lines that a build ends with: what was built, what took how long, what a later build waits for, where the
 * site lies. `clock` is that of the newspaper.
 */
export function buildSummary(
  { now, folder, result, note, times }: FinishedBuild,
  language: Language,
  clock: (epoch: number) => string,
): string[] {
  const moment = momentText(now, clock);
  const next = note?.next;
  return [
    textOf(doneText(result, moment, note), language),
    ...(times.size === 0 ? [] : [textOf(says('build-times', { phases: phaseTexts(times, language) }), language)]),
    ...(next === undefined ? [] : [textOf(nextText(next, clock), language)]),
    ...(folder === undefined ? [] : [textOf(says('build-place', { folder }), language)]),
  ];
}

/** Returns the same for programs, as one line of JSON. */
export function buildSummaryJson({ now, result, note, times }: FinishedBuild): string {
  const { articles, files, next } = note ?? {};
  return JSON.stringify({
    result,
    now: toIso(now),
    articles,
    files,
    seconds: Object.fromEntries([...times].map(([phase, ms]) => [phase, toSeconds(ms)])),
    ...(next === undefined ? {} : { next: { ...next, epoch: undefined, at: toIso(next.epoch) } }),
  });
}

/** Returns one line about how far a build has come. */
export function progressText({ phase, share, files = 0, left }: PhaseState, language: Language): string {
  const name = BUILD_PHASE_NAMES[phase][language];
  if (share === undefined) return `${name}…`;
  const counts = { phase: name, percent: Math.round(100 * share), files };
  return left === undefined
    ? textOf(says('build-progress', counts), language)
    : textOf(says('build-progress/left', { ...counts, seconds: Math.ceil(left / SECOND) }), language);
}

function doneText(result: FinishedBuild['result'], moment: Texts, note: LastBuild | undefined) {
  if (result === 'unchanged') return says('build-unchanged', { moment });
  if (note === undefined) return says('build-done', { moment });
  const { articles, files } = note;
  return says('build-done/counts', { moment, articles, made: files.made, kept: files.kept });
}

function nextText({ epoch, file, type }: DueMoment, clock: (epoch: number) => string) {
  const params = { file, moment: momentText(epoch, clock) };
  return type === 'appears' ? says('build-next/appears', params) : says('build-next/ends', params);
}

/** An editor reads the clock of the newspaper, `2026-11-23T11:00:00+02:00`; programs and logs read that of the world. */
function momentText(epoch: number, clock: (epoch: number) => string): Texts {
  const [date = '', time = ''] = clock(epoch).split('T');
  return { en: toIso(epoch), ar: `${date}، ${time.slice(0, 'hh:mm'.length)} بتوقيت الصحيفة` };
}

function phaseTexts(times: ReadonlyMap<BuildPhase, number>, language: Language): string[] {
  return BUILD_PHASES.flatMap((phase) => {
    const ms = times.get(phase);
    return ms === undefined ? [] : [`${BUILD_PHASE_NAMES[phase][language]} ${toSeconds(ms)}`];
  });
}

function toSeconds(ms: number): number {
  return Math.round(ms / (SECOND / 10)) / 10;
}

function toIso(epoch: number): string {
  return new Date(epoch).toISOString();
}
