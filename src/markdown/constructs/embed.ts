import { says } from '#messages/says.ts';
import { draftOf } from '../body-draft.ts';
import { markPart } from '../body-mark.ts';
import { EMBED_EXAMPLES, findEmbed } from '../embed-providers.ts';
import { mdastText } from '../mdast-text.ts';
import { reportError } from '../report.ts';
import type { BuildConstruct } from './build-construct.ts';

/** `::embed[title]{url="…"}`: a card that loads a provider's frame when the reader clicks. */
export const buildEmbed: BuildConstruct = ({ node, label, attributes }, file) => {
  const title = label.map(mdastText).join('').trim();
  const embed = findEmbed(attributes['url'] ?? '');
  if (title === '') {
    reportError(file, node, says('embed-title'));
  }
  if (embed === undefined) {
    reportError(file, node, says('embed-url', { examples: EMBED_EXAMPLES }));
    return [];
  }
  return [{ type: 'text', value: markPart(draftOf(file), { type: 'embed', title, ...embed }) }];
};
