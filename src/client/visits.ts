/** When the reader was here: the end of the visit before this one, and the last moment of this one, in milliseconds. */
export interface Visits {
  readonly before?: number;
  readonly seen: number;
}

/** After such a pause a visit is a new one. */
const PAUSE = 30 * 60_000;
const KEY = `nuqta-visit ${import.meta.env.BASE_URL}`;

/** Returns the visits at a moment, given what was stored: «before seen», in base 36. A clock set back begins anew. */
export function nextVisits(stored: string | null, now: number): Visits {
  const [before, seen] = (stored ?? '').split(' ').map((part) => Number.parseInt(part, 36));
  if (seen === undefined || !(seen <= now)) return { seen: now };
  if (now - seen > PAUSE) return { before: seen, seen: now };
  return before !== undefined && before > 0 && before <= now ? { before, seen: now } : { seen: now };
}

/** Notes that the reader is here; returns the end of the last visit, undefined on the first. */
export function noteVisit(): number | undefined {
  const note = (): Visits => {
    const visits = nextVisits(localStorage.getItem(KEY), Date.now());
    localStorage.setItem(KEY, `${(visits.before ?? 0).toString(36)} ${visits.seen.toString(36)}`);
    return visits;
  };
  try {
    const { before } = note();
    const leave = (): void => {
      note();
    };
    addEventListener('pagehide', leave);
    // The reader has had everything forgotten.
    addEventListener('storage', ({ key, newValue }) => {
      if (key === KEY && newValue === null) removeEventListener('pagehide', leave);
    });
    return before;
  } catch {
    return undefined;
  }
}
