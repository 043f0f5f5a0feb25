import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TrialRow } from './trial-row.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Moments that tests must not depend on: in the format of `faketime`, with a time zone. */
const CLOCKS = [
  { moment: '+1y', zone: 'UTC' },
  { moment: '@2028-02-29 00:00:00', zone: 'America/St_Johns' },
] as const;

/** Runs the whole `npm test` under changed clocks. Needs `faketime`; without it the row says so and counts no try. */
export function tryClocks(): TrialRow {
  const trial = 'all tests under a moved clock';
  if (spawnSync('faketime', ['--version']).error !== undefined)
    return {
      trial,
      tries: 0,
      failures: 0,
      note: 'skipped: faketime is not installed (Debian: apt-get install faketime)',
    };
  const failures = CLOCKS.filter(({ moment, zone }) => {
    const { status } = spawnSync('faketime', ['-f', moment, 'npm', 'test'], {
      cwd: PROJECT,
      env: { ...process.env, TZ: zone },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    return status !== 0;
  });
  const names = (clocks: readonly { moment: string; zone: string }[]): string =>
    clocks.map(({ moment, zone }) => `${moment} ${zone}`).join(', ');
  return {
    trial,
    tries: CLOCKS.length,
    failures: failures.length,
    note: failures.length > 0 ? `failed at ${names(failures)}` : names(CLOCKS),
  };
}
