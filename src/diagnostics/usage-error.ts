import { SaidError } from './said-error.ts';

/** Thrown when the request itself is invalid: an unknown option, or a folder that does not exist or may not be used. */
export class UsageError extends SaidError {
  override readonly name = 'UsageError';
}
