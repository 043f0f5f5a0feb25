import { firstStrongDirection } from '#arabic/direction.ts';

/**
 * Characters that XML 1.0 does not allow (https://www.w3.org/TR/xml/#charsets), and directional embeddings and
 * overrides.
 */
const NOT_IN_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\uFDD0-\uFDEF\uFFFE\uFFFF]|[\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{10FFFE}\u{10FFFF}]/gu;

export const RIGHT_TO_LEFT_MARK = '\u200F';

/**
 * Returns a text that every XML parser accepts: well-formed, NFC, without forbidden characters. One U+0008 would make a
 * whole feed unreadable.
 */
export function toXmlText(text: string): string {
  return text.toWellFormed().normalize('NFC').replace(NOT_IN_XML, '');
}

/**
 * Returns a line for feed readers, which take the direction from the first strong letter: U+200F is prepended if that
 * is Latin. «RSS في سطور» stays right-to-left.
 */
export function toFeedLine(text: string): string {
  const clean = toXmlText(text);
  return firstStrongDirection(clean) === 'ltr' ? RIGHT_TO_LEFT_MARK + clean : clean;
}

/**
 * Returns plain text as HTML that displays it, for elements that feed readers parse as HTML, such as RSS's
 * `description` (https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt). Only what HTML would parse as a tag
 * or a reference is escaped, so that «3 < 5» and «R & D» are also readable where an element is shown as plain text.
 */
export function toHtmlText(text: string): string {
  return text.replace(/&(?=#|[A-Za-z])/g, '&amp;').replace(/<(?=[A-Za-z/!?])/g, '&lt;');
}

/** Escapes a text for an XML element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
