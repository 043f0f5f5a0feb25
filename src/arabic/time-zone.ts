const MINUTE = 60_000;
const DAY = 86_400_000;

/** What a clock on the wall shows, as the milliseconds of the same date and time in UTC. */
export type WallTime = number;

export interface TimeZone {
  /** IANA name: `Asia/Beirut`. */
  readonly name: string;
  /** Milliseconds to add to an epoch to have the time on the wall: 10,800,000 for +03:00. */
  offsetAt(epoch: number): number;
  /** The epoch at which the wall shows a time; see `createTimeZone` for clocks that are put forward or back. */
  epochOf(wallTime: WallTime): number;
  /** Every epoch at which the wall shows a time: two where the clocks went back, none where they went forward over it. */
  epochsOf(wallTime: WallTime): readonly number[];
  /** For a time that no clock showed: the last whole minute before the gap and the first one after it. */
  aroundGap(wallTime: WallTime): { readonly before: WallTime; readonly after: WallTime };
}

/** Says whether the machine knows a time zone by this name: «Asia/Beirut» yes; «Beirut» and the offset «+03:00» no. */
export function isTimeZone(name: string): boolean {
  if (/^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns a time zone with the rules that `Intl` knows for its name.
 * A wall time that occurs twice means the earlier moment; one that is skipped is read with the offset before the
 * clocks went forward, as Temporal's `compatible` does. Throws a RangeError for a name that `isTimeZone` refuses.
 */
export function createTimeZone(name: string): TimeZone {
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetAt = (epoch: number): number => readOffset(clock, epoch);

  const epochOf = (wallTime: WallTime): number => {
    const earlierOffset = offsetAt(wallTime - DAY);
    const laterOffset = offsetAt(wallTime + DAY);
    const epoch = wallTime - earlierOffset;
    if (earlierOffset === laterOffset || offsetAt(epoch) === earlierOffset) return epoch;
    const laterEpoch = wallTime - laterOffset;
    return offsetAt(laterEpoch) === laterOffset ? laterEpoch : epoch;
  };

  const epochsOf = (wallTime: WallTime): readonly number[] =>
    [...new Set([offsetAt(wallTime - DAY), offsetAt(wallTime + DAY)])]
      .filter((offset) => offsetAt(wallTime - offset) === offset)
      .map((offset) => wallTime - offset)
      .sort((a, b) => a - b);

  const aroundGap = (wallTime: WallTime): { before: WallTime; after: WallTime } => {
    const earlierOffset = offsetAt(wallTime - DAY);
    let before = wallTime - DAY - earlierOffset;
    let after = wallTime + DAY - earlierOffset;
    while (after - before > MINUTE) {
      const middle = before + Math.floor((after - before) / 2 / MINUTE) * MINUTE;
      if (offsetAt(middle) === earlierOffset) before = middle;
      else after = middle;
    }
    const minute = (epoch: number): WallTime => Math.floor(epoch / MINUTE) * MINUTE;
    return { before: minute(before + earlierOffset), after: minute(after + offsetAt(after)) };
  };

  return { name, offsetAt, epochOf, epochsOf, aroundGap };
}

/** Offsets before standard time have seconds (Riyadh, +03:06:52); they are cut to minutes, as ISO 8601 writes them. */
function readOffset(clock: Intl.DateTimeFormat, epoch: number): number {
  const fields = new Map(clock.formatToParts(epoch).map(({ type, value }) => [type, Number(value)]));
  const field = (type: Intl.DateTimeFormatPartTypes): number => fields.get(type) ?? 0;
  const wall = Date.UTC(
    field('year'),
    field('month') - 1,
    field('day'),
    field('hour'),
    field('minute'),
    field('second'),
  );
  const whole = Math.floor(epoch / 1000) * 1000;
  return Math.round((wall - whole) / MINUTE) * MINUTE;
}
