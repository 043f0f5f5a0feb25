import type { Texts } from '#messages/message.ts';
import { spokenLanguage } from './spoken-language.ts';

/** Progress of a longer step. */
export interface Phase {
  /** Counts one more item. */
  step(): void;
}

interface PhaseStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows progress on standard error, a counter on a terminal; nothing in a log, and nothing when `total` is 0. */
export function startPhase(name: Texts, total: number, stream: PhaseStream = process.stderr): Phase {
  let done = 0;
  const show = (): void => {
    stream.write(`\r${name[spokenLanguage()]}: ${done}/${total}${done === total ? '\n' : ''}`);
  };
  if (total === 0 || stream.isTTY !== true) return { step: () => undefined };
  show();
  return {
    step() {
      done += 1;
      show();
    },
  };
}
