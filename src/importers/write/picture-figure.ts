import type { Element } from 'hast';
import { hastText } from '#markdown/hast-text.ts';
import { cleanLine } from '../clean-text.ts';
import { splitCredit } from '../split-credit.ts';
import type { FoundPicture } from './left-out.ts';

interface PictureWords {
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

/** Returns what a picture's element, and the figure around it, say of it. */
export function pictureWords(img: Element, around: Element): PictureWords {
  const alt = cleanLine(String(img.properties['alt'] ?? ''));
  const caption = around === img ? '' : cleanLine(hastText(around));
  const title = cleanLine(String(img.properties['title'] ?? ''));
  // A title of one foreign word is the name of its file as a rule.
  const isWords = title !== alt && /\s|\p{Script=Arabic}/u.test(title);
  return { alt, ...splitCredit(caption || (isWords ? title : '')) };
}

/** Returns a picture alone in its paragraph, caption and credit as its title: `![alt](file "caption | credit")`. */
export function pictureFigure(
  { path }: FoundPicture,
  { alt, caption, credit }: PictureWords,
  convert: (text: string) => string,
): Element {
  const plain = (text: string): string => convert(text).replaceAll('|', '–');
  const title = credit === '' ? plain(caption) : `${plain(caption)} | ${plain(credit)}`.trim();
  const properties = {
    src: path,
    alt: convert(alt || caption || UNKNOWN_PICTURE),
    ...(title === '' ? {} : { title }),
  };
  const img: Element = { type: 'element', tagName: 'img', properties, children: [] };
  return { type: 'element', tagName: 'figure', properties: {}, children: [img] };
}

/** Stands where a source says nothing of a picture. */
export const UNKNOWN_PICTURE = 'صورة مرافقة للخبر';
