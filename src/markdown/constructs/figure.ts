import type { Image, PhrasingContent, RootContent } from 'mdast';
import { says } from '#messages/says.ts';
import { reportError } from '../report.ts';
import type { BuildConstruct } from './build-construct.ts';
import { pictureFigure } from './picture-figure.ts';

/** `:::figure[caption | credit]`: one picture; the caption may also be the paragraph below it. */
export const buildFigure: BuildConstruct = ({ node, label, content }, file) => {
  const inside = content.flatMap(lonePictures);
  const captions = content.filter((block) => block.type === 'paragraph' && lonePictures(block).length === 0);
  const [image] = inside;
  const [caption] = captions;
  if (image === undefined || inside.length + captions.length !== content.length || inside.length > 1) {
    reportError(file, node, says('figure-picture'));
    return [];
  }
  if (label.length > 0) return [pictureFigure(image, label)];
  return [caption?.type === 'paragraph' ? pictureFigure(image, caption.children) : pictureFigure(image)];
};

/** Returns the pictures of a paragraph that contains nothing else, or of an existing figure. */
export function lonePictures(block: RootContent): Image[] {
  if (block.type === 'construct' && block.data.hName === 'figure') {
    return block.children.flatMap((child) => (child.type === 'image' ? [child] : []));
  }
  if (block.type !== 'paragraph') return [];
  const images = block.children.filter((child) => child.type === 'image');
  const rest = block.children.filter((child) => child.type !== 'image');
  return rest.every(isBlank) ? images : [];
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}
