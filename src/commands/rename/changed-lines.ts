/** One line that a change takes out or puts in. */
export interface ChangedLine {
  readonly sign: '-' | '+';
  /** 1-based, in the text that has it. */
  readonly line: number;
  readonly text: string;
}

/** Returns the lines that differ between two texts, in their order; those that are taken out come first. */
export function changedLines(before: string, after: string): ChangedLine[] {
  const [old, fresh] = [before.split(/\r?\n/), after.split(/\r?\n/)];
  const changes: ChangedLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && old[i] === fresh[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const { skip, add } = nextCommon(old, fresh, i, j);
    for (let index = 0; index < skip; index += 1)
      changes.push({ sign: '-', line: i + index + 1, text: old[i + index] ?? '' });
    for (let index = 0; index < add; index += 1)
      changes.push({ sign: '+', line: j + index + 1, text: fresh[j + index] ?? '' });
    i += skip;
    j += add;
  }
  return changes;
}

/** How many lines of both lie before the next one that they share; a blank line is shared by chance. */
function nextCommon(
  old: readonly string[],
  fresh: readonly string[],
  i: number,
  j: number,
): { skip: number; add: number } {
  const most = old.length - i + fresh.length - j;
  for (let sum = 1; sum < most; sum += 1) {
    for (let add = 0; add <= sum; add += 1) {
      const skip = sum - add;
      const line = old[i + skip];
      if (line !== undefined && line.trim() !== '' && line === fresh[j + add]) return { skip, add };
    }
  }
  return { skip: old.length - i, add: fresh.length - j };
}
