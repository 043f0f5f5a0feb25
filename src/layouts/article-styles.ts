import more from '../styles/more.css?url';
import parts from '../styles/parts.css?url';

/** Addresses of the style sheets that only some articles need. */
export const articleStyles: { readonly more: string; readonly parts: string } = { more, parts };
