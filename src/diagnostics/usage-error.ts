/** Thrown where what was asked for cannot be understood or may not be done: an option, a folder that is named. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
