import { SaxesParser } from 'saxes';

/** U+FFFE and U+FFFF, which XML refuses, as they look byte by byte. */
const NONCHARACTER = /\xEF\xBF[\xBE\xBF]/;

/**
 * Returns why a file, which is valid UTF-8, is not well-formed XML, or undefined when it is.
 *
 * Its bytes are tried first as they are: every byte above ASCII is a character XML allows, so what is well-formed byte
 * by byte is well-formed, and nothing is decoded (half the time, measured on feeds). What fails is decoded and tried
 * again: an Arabic element name is well-formed only when decoded.
 */
export function xmlFileError(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1');
  const isWellFormed = !NONCHARACTER.test(text) && xmlError(text) === undefined;
  return isWellFormed ? undefined : xmlError(bytes.toString('utf8'));
}

/** Returns why a text is not well-formed XML with namespaces, with line and column, or undefined when it is. */
export function xmlError(text: string): string | undefined {
  let first: string | undefined;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    first ??= error.message;
  });
  parser.write(text);
  if (first === undefined) parser.close();
  return first;
}
