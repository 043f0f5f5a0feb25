const LICENSE = /\bCC0(?: 1\.0)?\b|\bCC[ -]BY(?:[ -](?:SA|NC|ND))*(?: \d\.\d)?(?![\w-])/i;
const ADDRESS = /https?:\/\/[^\s()<>«»"]+/;
/** Labels before a name: «تصوير: …», `Photo by …`, `© …`. */
const LABEL = /^(?:تصوير|صورة|الصورة|عدسة|photo(?:graph)?(?: by)?|©)\s*[:：/]?\s+|^(?:تصوير|صورة|photo)[:：]\s*|^©/i;
/** Separators and empty brackets left at the ends when licence and address are gone. */
const ENDS = /^[\s/|،,;؛()\-–—·]+|[\s/|،,;؛()\-–—·]+$/g;

/** What a credit says: `أحمد ناصر / CC BY-SA 4.0`. */
export interface PictureCredit {
  readonly creator: string;
  readonly license: string | undefined;
  /** Where the licence or the picture is explained. */
  readonly address: string | undefined;
}

/** Returns who made a picture and under which licence it may be used, as far as a credit line says so. */
export function readCredit(credit: string): PictureCredit {
  const license = LICENSE.exec(credit)?.[0];
  const address = ADDRESS.exec(credit)?.[0];
  const words = [license, address].reduce<string>((text, part) => (part ? text.replace(part, ' ') : text), credit);
  const creator = words.replace(/\s+/g, ' ').replace(ENDS, '').replace(LABEL, '').replace(ENDS, '');
  return { creator: creator === '' ? credit : creator, license, address };
}

/**
 * Returns the credit as XMP, the form in which picture libraries and search engines read creator and licence
 * (IPTC Photo Metadata Standard): the only metadata a published picture has.
 */
export function creditXmp(credit: string): string {
  const { creator, license, address } = readCredit(credit);
  const rights = license ?? credit;
  const attributes = [
    ['photoshop:Credit', credit],
    ...(address === undefined ? [] : [['xmpRights:WebStatement', address]]),
  ].map(([name, value]) => ` ${name}="${escapeXml(value ?? '')}"`);
  const names = [
    'rdf:about=""',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
  ].join(' ');
  const list = (kind: string, value: string, language = ''): string =>
    `<rdf:${kind}><rdf:li${language}>${escapeXml(value)}</rdf:li></rdf:${kind}>`;
  const any = ' xml:lang="x-default"';
  return [
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description ${names}${attributes.join('')}>`,
    `<dc:creator>${list('Seq', creator)}</dc:creator><dc:rights>${list('Alt', rights, any)}</dc:rights>`,
    license === undefined ? '' : `<xmpRights:UsageTerms>${list('Alt', license, any)}</xmpRights:UsageTerms>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
  ].join('');
}

function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]+/gu, ' ')
    .toWellFormed()
    .replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
