import type { ArticleSheet } from '#components/article-sheets.ts';
import more from '../styles/more.css?url';
import parts from '../styles/parts.css?url';
import voices from '../styles/voices.css?url';

/** Addresses of the style sheets that only some articles need. */
export const articleStyles: Readonly<Record<ArticleSheet, string>> = { more, parts, voices };
