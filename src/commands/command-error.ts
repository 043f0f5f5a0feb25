import { SaidError } from '#diagnostics/said-error.ts';

/** Thrown when a command fails for a reason that its user can change: no site yet, a port in use. */
export class CommandError extends SaidError {
  override readonly name = 'CommandError';
}
