import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { MessageId } from '#messages/catalogue.ts';
import { says } from '#messages/says.ts';
import { COUNTED, LIMITS } from './limits.ts';

type NestingId = Extract<MessageId, `nesting/${string}`>;

/** Returns the error for things nested too deep. */
export function tooDeep(offset: number, id: NestingId): Diagnostic {
  return { offset, severity: 'error', ...says(id, { limit: LIMITS.nesting }) };
}

/** Returns the error for more things than a limit allows. */
export function tooMany(offset: number, limit: keyof typeof COUNTED): Diagnostic {
  return { offset, severity: 'error', ...says('too-many', { limit: LIMITS[limit], what: COUNTED[limit] }) };
}
