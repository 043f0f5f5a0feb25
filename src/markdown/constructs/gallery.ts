import { says } from '#messages/says.ts';
import { strings } from '#strings.ts';
import { construct } from '../construct-node.ts';
import { reportError } from '../report.ts';
import type { BuildConstruct } from './build-construct.ts';
import { lonePictures } from './figure.ts';
import { pictureFigure } from './picture-figure.ts';

/** `:::gallery`: related pictures, each with its own caption. */
export const buildGallery: BuildConstruct = ({ node, label, content }, file) => {
  const stray = content.find((block) => lonePictures(block).length === 0);
  if (stray !== undefined || content.length === 0) {
    reportError(file, stray ?? node, says('gallery-pictures'));
  }
  const figures = content.flatMap(lonePictures).map((image) => pictureFigure(image));
  const caption = label.length === 0 ? [] : [construct(node, 'p', { className: ['box-title'] }, label)];
  const properties = { className: ['gallery'], role: 'group', ariaLabel: strings.gallery };
  return [...caption, construct(node, 'div', properties, figures)];
};
