import type { SourceItem, SourcePicture } from './source-item.ts';
import { childrenNamed, childText, type XmlElement } from './xml-items.ts';

const PICTURE_ADDRESS = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;
const MEDIA_ADDRESS = /\.(?:mp3|m4a|ogg|oga|wav|mp4|m4v|webm|mov|avi)(?:[?#]|$)/i;

type Kind = 'picture' | 'media' | undefined;

function kindOf({ attributes }: XmlElement, address: string): Kind {
  const type = `${attributes['medium'] ?? ''} ${attributes['type'] ?? ''}`;
  if (/image/i.test(type)) return 'picture';
  if (/audio|video/i.test(type)) return 'media';
  if (PICTURE_ADDRESS.test(address)) return 'picture';
  return MEDIA_ADDRESS.test(address) ? 'media' : undefined;
}

/** Returns the lead picture of a feed's item, and the addresses of its audio and video. */
export function feedMedia(item: XmlElement): Pick<SourceItem, 'picture' | 'enclosures'> {
  const media = [
    ...childrenNamed(item, 'media:content'),
    ...childrenNamed(item, 'media:group').flatMap((group) => childrenNamed(group, 'media:content')),
  ];
  const pictures: SourcePicture[] = [];
  const enclosures: string[] = [];
  const links = childrenNamed(item, 'link').filter(({ attributes }) => attributes['rel'] === 'enclosure');
  for (const element of [...media, ...childrenNamed(item, 'enclosure'), ...links]) {
    const address = element.attributes['url'] ?? element.attributes['href'] ?? '';
    const kind = address === '' ? undefined : kindOf(element, address);
    if (kind === 'picture') pictures.push(withWords(element, item, address));
    if (kind === 'media') enclosures.push(address);
  }
  const [thumbnail] = childrenNamed(item, 'media:thumbnail');
  const [itunes] = childrenNamed(item, 'itunes:image');
  const other = thumbnail?.attributes['url'] ?? itunes?.attributes['href'] ?? imageOf(item);
  if (pictures.length === 0 && other !== undefined) pictures.push({ address: other });
  return { picture: pictures[0], enclosures: [...new Set(enclosures)] };
}

function withWords(element: XmlElement, item: XmlElement, address: string): SourcePicture {
  const text = (name: string): string | undefined => childText(element, name) ?? childText(item, name);
  return {
    address,
    alt: childText(element, 'media:title') ?? childText(element, 'media:text'),
    caption: text('media:description'),
    credit: text('media:credit') ?? text('media:copyright'),
  };
}

/** `<image>` is in items of many Arabic sites, as an address or with one inside. */
function imageOf(item: XmlElement): string | undefined {
  const [image] = childrenNamed(item, 'image');
  return image === undefined ? undefined : (childText(item, 'image') ?? childText(image, 'url'));
}
