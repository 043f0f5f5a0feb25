import type { ArticleBody } from './body.ts';

/** Returns the origins that the embeds among these parts may frame when a reader clicks, each once, sorted. */
export function frameOrigins(parts: ArticleBody['parts']): string[] {
  const origins = parts.flatMap((part) =>
    typeof part !== 'string' && part.type === 'embed' ? [new URL(part.frame).origin] : [],
  );
  return [...new Set(origins)].sort();
}
