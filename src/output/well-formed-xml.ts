import { SaxesParser } from 'saxes';

/** Gives why a text is not well-formed XML with namespaces, with line and column, or undefined when it is. */
export function xmlFault(text: string): string | undefined {
  let fault: string | undefined;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.write(text);
  if (fault === undefined) parser.close();
  return fault;
}
