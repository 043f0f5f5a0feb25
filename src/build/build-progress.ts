/** The phases of a build, in order; one that compiles nothing has no `compile`. */
export const BUILD_PHASES = ['read', 'compile', 'pages', 'parts', 'verify', 'publish'] as const;
export type BuildPhase = (typeof BUILD_PHASES)[number];

/** How far a phase has come. */
export interface PhaseState {
  readonly phase: BuildPhase;
  /** From 0 to 1; undefined where nothing can be counted. */
  readonly share?: number;
  /** Files that are in place or made so far. */
  readonly files?: number;
  /** Milliseconds that the phase will still take at the rate it had so far. */
  readonly left?: number;
}

/** Follows a build through its phases. */
export interface BuildProgress {
  /** Begins a phase; the one before it ends. */
  enter(phase: BuildPhase): void;
  /** Notes that `done` of `total` steps of the phase are done, and how many files there are now. */
  count(done: number, total: number, files: number): void;
  /** Clears what is shown, before other lines are printed. */
  hide(): void;
  /** Ends the last phase and returns how many milliseconds each took, in order. */
  finish(): ReadonlyMap<BuildPhase, number>;
}

/** Follows a build by `clock`, in milliseconds; `show` is told of each step, and by undefined to show nothing. */
export function createBuildProgress(
  show: (state: PhaseState | undefined) => void = () => undefined,
  clock: () => number = () => performance.now(),
): BuildProgress {
  const times = new Map<BuildPhase, number>();
  let current: { readonly phase: BuildPhase; readonly began: number } | undefined;
  const leave = (): void => {
    if (current === undefined) return;
    times.set(current.phase, (times.get(current.phase) ?? 0) + clock() - current.began);
    current = undefined;
  };
  return {
    enter(phase) {
      leave();
      current = { phase, began: clock() };
      show({ phase });
    },
    count(done, total, files) {
      if (current === undefined || total === 0) return;
      const share = done / total;
      const spent = clock() - current.began;
      show({ phase: current.phase, share, files, ...(done === 0 ? {} : { left: (spent * (1 - share)) / share }) });
    },
    hide: () => show(undefined),
    finish() {
      show(undefined);
      leave();
      return new Map(BUILD_PHASES.flatMap((phase) => (times.has(phase) ? [[phase, times.get(phase) ?? 0]] : [])));
    },
  };
}
