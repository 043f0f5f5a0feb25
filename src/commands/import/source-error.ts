import { SaidError } from '#diagnostics/said-error.ts';
import type { SaidByRule } from '#messages/says.ts';

/** Why a file or an archive cannot be read, or not to its end. */
export class SourceError extends SaidError {
  override readonly said: SaidByRule;

  constructor(said: SaidByRule) {
    super(said);
    this.said = said;
  }
}
