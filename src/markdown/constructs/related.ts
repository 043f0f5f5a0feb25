import { says } from '#messages/says.ts';
import { draftOf, placeOf } from '../body-draft.ts';
import { markPart } from '../body-mark.ts';
import { mdastText } from '../mdast-text.ts';
import { reportError } from '../report.ts';
import type { BuildConstruct } from './build-construct.ts';

/** `::related[…]`: a card with a link to another article, resolved when the page is rendered. */
export const buildRelated: BuildConstruct = ({ node, label, attributes }, file) => {
  const written = label.map(mdastText).join('').trim();
  if (written === '') {
    reportError(file, node, says('related-empty'));
    return [];
  }
  const draft = draftOf(file);
  const reference = { written, breaking: attributes['breaking'] !== undefined, ...placeOf(node, draft) };
  return [{ type: 'text', value: markPart(draft, { type: 'related', reference }) }];
};
