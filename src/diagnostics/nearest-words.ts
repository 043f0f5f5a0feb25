import { fold } from '#arabic/normalize.ts';

/** How many are named at most. */
const MAX_NAMED = 2;

interface Candidate {
  readonly word: string;
  readonly distance: number;
}

/**
 * Returns the known words nearest to `word`, at most two, the nearest first; none if none is close. Arabic letters that
 * people exchange (أ ا، ى ي، ة ه) count as the same, and a known word inside a longer text is near.
 */
export function nearestWords(word: string, known: readonly string[]): string[] {
  const written = fold(word);
  if (written.length < 3) return [];
  const most = Math.max(1, Math.floor(written.length / 3));
  const near = known
    .map((candidate): Candidate => ({ word: candidate, distance: distanceOf(written, fold(candidate)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  const best = near[0]?.distance ?? 0;
  // A word that differs only in letters people exchange is the one that was meant.
  const bare = near.map(({ word: named }) => withoutArticle(fold(named)));
  return near
    .filter((_one, index) => bare.indexOf(bare[index] ?? '') === index)
    .filter(({ distance }) => (best === 0 ? distance === 0 : distance <= best + 1))
    .slice(0, MAX_NAMED)
    .map(({ word: named }) => named);
}

function distanceOf(written: string, candidate: string): number {
  if (candidate.length >= 3 && written.split(/\s+/).includes(candidate)) return 1;
  const distance = editDistance(written, candidate);
  const bare = [written, candidate].map(withoutArticle);
  if (distance === 0 || bare.some((word) => word.length < 3)) return distance;
  // «تعليق» and «التعليق» are one word.
  return Math.min(distance, Math.max(1, editDistance(bare[0] ?? '', bare[1] ?? '')));
}

function withoutArticle(word: string): string {
  return word.replace(/^ال/u, '');
}

/** Counts insertions, deletions, replacements and swaps of neighbours (Damerau–Levenshtein). */
function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const exchange =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforePrevious[j - 2] ?? Infinity) + 1 : Infinity;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution, exchange));
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
