/** What the browser's history keeps of a question: how far it was read, and where. */
export interface Place {
  readonly shown: number;
  /** Path of the result that was opened. */
  readonly opened?: string;
}

/** Keeps in the browser's history how far the list was read, and which result was opened. */
export function keepPlace(shown: number, opened?: string): void {
  const place: Place = { shown, ...(opened === undefined ? {} : { opened }) };
  history.replaceState(place, '');
}

/** Returns the place that a state of the browser's history holds. */
export function placeOf(state: unknown): Place {
  const { shown, opened } = Object(state) as Record<string, unknown>;
  return {
    shown: typeof shown === 'number' ? Math.min(shown, 200) : 0,
    ...(typeof opened === 'string' ? { opened } : {}),
  };
}
