import { expect, test } from 'vitest';
import { buildGrowth, cpuMs, type PhaseResult } from '#tools/bench/build-growth.ts';

const cold = (times: number): PhaseResult => ({
  phase: 'cold',
  wallMs: 1000 * times,
  userMs: 800 * times,
  systemMs: 200 * times,
  maxRssMb: 300 + 100 * times,
  pages: 1,
  files: 1,
  megabytes: 1,
});

test('gives how many times each cost grew from one size to the next', () => {
  const growth = buildGrowth([
    { articles: 1_000, phases: [cold(1)] },
    { articles: 10_000, phases: [cold(5)] },
    { articles: 20_000, phases: [] },
  ]);
  expect(growth).toEqual([{ from: 1_000, to: 10_000, phase: 'cold', wall: 5, cpu: 5, memory: 2 }]);
  expect(buildGrowth([{ articles: 1_000, phases: [cold(1)] }])).toEqual([]);
});

test('counts the processor of the build and of the system', () => {
  expect(cpuMs(cold(1))).toBe(1000);
});
