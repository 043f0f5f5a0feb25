import type { CATALOGUE, MessageId } from './catalogue.ts';
import type { ParamsOf, Said } from './message.ts';

/** A message with its rule, for a diagnostic. */
export interface SaidByRule extends Said {
  /** A name that never changes, for tests, tools and the handbook's anchors: the id without its variant. */
  readonly rule: string;
  readonly message: MessageId;
}

type ParamsOfId<Id extends MessageId> = ParamsOf<(typeof CATALOGUE)[Id]['en']>;

/** Returns a message of the catalogue with its parameters: `says('footnote-twice', { name })`. */
export function says<Id extends MessageId>(
  id: Id,
  ...[params]: keyof ParamsOfId<Id> extends never ? [] : [ParamsOfId<Id>]
): SaidByRule {
  return { rule: id.split('/', 1)[0] ?? id, message: id, params: { ...params } };
}
