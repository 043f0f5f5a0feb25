/** A stretch of work that is shown while it lasts. */
export interface Phase {
  /** One more is done. */
  step(): void;
}

interface PhaseStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * Shows what is being done on the error stream: a line that counts on a terminal, one line in a log. A phase with nothing
 * to do says nothing.
 */
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
