import type { Parent, Root, RootContent } from 'mdast';
import { lonePictures } from './constructs/figure.ts';
import { pictureFigure } from './constructs/picture-figure.ts';

/** Converts a picture that is alone in its paragraph to a figure. */
export function remarkFigures() {
  return (tree: Root): void => makeFigures(tree);
}

function makeFigures(parent: Parent): void {
  parent.children = parent.children.flatMap((child): RootContent[] => {
    const images = lonePictures(child);
    if (child.type === 'paragraph' && images.length > 0) return images.map((image) => pictureFigure(image));
    if ('children' in child && child.type !== 'paragraph') makeFigures(child);
    return [child];
  });
}
