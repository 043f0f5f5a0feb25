import type { ArticleBody } from './body.ts';

/** Returns the origins that the embeds among these parts may frame on click, unique and sorted. */
export function frameOrigins(parts: ArticleBody['parts']): string[] {
  const origins = parts.flatMap((part) =>
    typeof part !== 'string' && part.type === 'embed' ? [new URL(part.frame).origin] : [],
  );
  return [...new Set(origins)].sort();
}
