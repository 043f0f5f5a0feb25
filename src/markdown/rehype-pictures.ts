import type { Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { shorten } from '#diagnostics/shorten.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import { decodePercent } from '#site/percent.ts';
import { draftOf, placeOf } from './body-draft.ts';
import { markPart } from './body-mark.ts';
import { hastText } from './hast-text.ts';
import { reportError } from './report.ts';

/**
 * Turns all pictures into parts; one in a figure has the credit of its caption. Pictures from another server or without alternative text are
 * errors.
 */
export function rehypePictures() {
  return (tree: Root, file: VFile): void => {
    const draft = draftOf(file);
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'img' || parent === undefined || index === undefined) return;
      const { src, alt } = element.properties;
      const file_ = typeof src === 'string' ? decodePercent(src.trim()) : '';
      const words = typeof alt === 'string' ? alt.trim() : '';
      const error = pictureError(file_, words);
      if (error !== undefined) reportError(file, element, error);
      const broken = error !== undefined && error.rule !== 'picture-alt';
      const value = broken
        ? ''
        : markPart(draft, {
            type: 'picture',
            file: file_,
            alt: words,
            ...creditIn(parent),
            ...placeOf(element, draft),
          });
      parent.children[index] = { type: 'text', value };
    });
  };
}

function pictureError(written: string, alt: string): SaidByRule | undefined {
  if (written === '') return says('picture-file');
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(written)) return says('picture-remote');
  return alt === '' ? says('picture-alt', { file: shorten(written) }) : undefined;
}

/** The `<cite>` of a figure's caption. */
function creditIn(parent: Parents): { readonly credit?: string } {
  if (parent.type !== 'element' || parent.tagName !== 'figure') return {};
  let credit = '';
  visit(parent, 'element', (element) => {
    if (element.tagName === 'cite') credit ||= hastText(element);
  });
  return credit === '' ? {} : { credit };
}
