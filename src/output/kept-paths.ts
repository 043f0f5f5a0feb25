/** What `keep` of the settings names: files of the publisher's own in the published folder. */
export interface KeptPaths {
  /** Returns whether a path, relative and NFC, is kept: named, or inside a folder that is. */
  isKept(path: string): boolean;
  /** Returns whether something kept may lie inside a folder that is not kept itself. */
  mayHold(folder: string): boolean;
}

/**
 * Returns the test for these paths from the root of the site: `CNAME`, `.well-known`, `files/reports`. In a name `*` matches
 * any letters; `**` as a whole segment matches any folders, or none.
 */
export function createKeptPaths(paths: readonly string[]): KeptPaths {
  const patterns = paths.map((path) =>
    path
      .normalize('NFC')
      .split('/')
      .map((step) => (step === '**' ? step : toTest(step))),
  );
  return {
    isKept: (path) => {
      const steps = path.split('/');
      return patterns.some((pattern) => match(pattern, steps) === 'inside');
    },
    mayHold: (folder) => {
      const steps = folder.split('/');
      return patterns.some((pattern) => match(pattern, steps) !== 'outside');
    },
  };
}

type Step = '**' | RegExp;

/** `inside`: the steps are what the pattern names, or lie below it; `above`: they may lead there. */
function match(pattern: readonly Step[], steps: readonly string[]): 'inside' | 'above' | 'outside' {
  const [first, ...rest] = pattern;
  if (first === undefined) return 'inside';
  const [step, ...below] = steps;
  if (step === undefined) return 'above';
  if (first !== '**') return first.test(step) ? match(rest, below) : 'outside';
  const results = [match(rest, steps), match(pattern, below)];
  return results.find((result) => result === 'inside') ?? 'above';
}

function toTest(step: string): RegExp {
  const literal = step.split('*').map((text) => text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 'su');
}
