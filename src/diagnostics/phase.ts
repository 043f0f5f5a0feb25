/** Progress of a longer step. */
export interface Phase {
  /** Counts one more item. */
  step(): void;
}

interface PhaseStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows progress on standard error: a counter on a terminal, one line in a log. Prints nothing when `total` is 0. */
export function startPhase(name: string, total: number, stream: PhaseStream = process.stderr): Phase {
  let done = 0;
  const show = (): void => {
    stream.write(`\r${name}: ${done} of ${total}${done === total ? '\n' : ''}`);
  };
  if (total === 0) return { step: () => undefined };
  if (stream.isTTY !== true) {
    stream.write(`${name}: ${total}\n`);
    return { step: () => undefined };
  }
  show();
  return {
    step() {
      done += 1;
      show();
    },
  };
}
