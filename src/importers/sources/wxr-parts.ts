import type { SourcePicture } from './source-item.ts';
import { childrenNamed, childText, readXmlItems, type XmlElement } from './xml-items.ts';

/** What posts of an export refer to, anywhere in the export. */
export interface WxrParts {
  /** Names shown, by login. */
  readonly authors: ReadonlyMap<string, string>;
  /** Pictures by the number of their attachment. */
  readonly attachments: ReadonlyMap<string, SourcePicture>;
  /** HTML of blocks that several posts show, by their number. */
  readonly blocks: ReadonlyMap<string, string>;
}

const PARTS: ReadonlySet<string> = new Set(['item', 'wp:author']);
const PICTURE = /\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|bmp)$/i;

/** Returns the authors, pictures and reusable blocks of a WordPress export. */
export async function readWxrParts(chunks: AsyncIterable<string>): Promise<WxrParts> {
  const authors = new Map<string, string>();
  const attachments = new Map<string, SourcePicture>();
  const blocks = new Map<string, string>();
  for await (const piece of readXmlItems(chunks, PARTS)) {
    if (!('item' in piece)) continue;
    const { item } = piece;
    if (item.name === 'wp:author') {
      const name = childText(item, 'wp:author_display_name');
      if (name !== undefined) authors.set(childText(item, 'wp:author_login') ?? '', name);
      continue;
    }
    const id = childText(item, 'wp:post_id') ?? '';
    const type = childText(item, 'wp:post_type');
    if (type === 'wp_block') blocks.set(id, childText(item, 'content:encoded') ?? '');
    const picture = type === 'attachment' ? toPicture(item) : undefined;
    if (picture !== undefined) attachments.set(id, picture);
  }
  return { authors, attachments, blocks };
}

function toPicture(item: XmlElement): SourcePicture | undefined {
  const address = childText(item, 'wp:attachment_url') ?? childText(item, 'guid');
  if (address === undefined || !PICTURE.test(address)) return undefined;
  const meta = (key: string): string | undefined => {
    const found = childrenNamed(item, 'wp:postmeta').find((one) => childText(one, 'wp:meta_key') === key);
    return found === undefined ? undefined : childText(found, 'wp:meta_value');
  };
  return { address, alt: meta('_wp_attachment_image_alt'), caption: childText(item, 'excerpt:encoded') };
}
