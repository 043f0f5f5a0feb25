import type { BuildCost } from './run-build.ts';

export const BUILD_PHASES = ['cold', 'unchanged', 'one more'] as const;
export type BuildPhase = (typeof BUILD_PHASES)[number];

export interface PhaseResult extends BuildCost {
  readonly phase: BuildPhase;
  readonly pages: number;
  readonly files: number;
  readonly megabytes: number;
}

export interface SizeResult {
  readonly articles: number;
  readonly phases: readonly PhaseResult[];
}

/** The factor by which the cost grew from one size to the next. */
export interface Growth {
  readonly from: number;
  readonly to: number;
  readonly phase: BuildPhase;
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
}

/** Returns the growth from each size to the next, for all phases measured at both. */
export function buildGrowth(sizes: readonly SizeResult[]): Growth[] {
  return sizes.slice(1).flatMap((larger, index) => {
    const smaller = sizes[index];
    if (smaller === undefined) return [];
    return larger.phases.flatMap((after): Growth[] => {
      const before = smaller.phases.find(({ phase }) => phase === after.phase);
      if (before === undefined) return [];
      return [
        {
          from: smaller.articles,
          to: larger.articles,
          phase: after.phase,
          wall: after.wallMs / before.wallMs,
          cpu: cpuMs(after) / cpuMs(before),
          memory: after.maxRssMb / before.maxRssMb,
        },
      ];
    });
  });
}

/** Returns the processor time of a build in milliseconds, user and system. */
export function cpuMs(cost: BuildCost): number {
  return cost.userMs + cost.systemMs;
}
