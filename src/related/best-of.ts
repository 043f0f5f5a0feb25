/** The best of many, best first: documents and their scores side by side. */
export interface Candidates {
  readonly documents: Uint32Array;
  readonly scores: Float64Array;
}

/**
 * Makes a keeper of the best `limit` of many documents: a heap whose root is the worst of those kept. Of equal scores
 * the higher number is the better.
 */
export function createBestOf(limit: number) {
  const documents = new Uint32Array(limit);
  const scores = new Float64Array(limit);
  let size = 0;

  const isWorse = (score: number, document: number, at: number): boolean =>
    score < (scores[at] ?? 0) || (score === scores[at] && document < (documents[at] ?? 0));
  const set = (at: number, document: number, score: number): void => {
    documents[at] = document;
    scores[at] = score;
  };
  const copy = (from: number, to: number): void => set(to, documents[from] ?? 0, scores[from] ?? 0);

  function rise(document: number, score: number): void {
    let at = size;
    size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isWorse(score, document, parent)) break;
      copy(parent, at);
      at = parent;
    }
    set(at, document, score);
  }

  /** Puts a document at the root and lets it sink. */
  function sink(document: number, score: number): void {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && isWorse(scores[child + 1] ?? 0, documents[child + 1] ?? 0, child)) child += 1;
      if (isWorse(score, document, child)) break;
      copy(child, at);
      at = child;
    }
    set(at, document, score);
  }

  return {
    /** A score below this cannot enter. */
    threshold: (): number => (size < limit ? 0 : (scores[0] ?? 0)),
    offer(document: number, score: number): void {
      if (size < limit) rise(document, score);
      else if (limit > 0 && !isWorse(score, document, 0)) sink(document, score);
    },
    /** Empties the heap, best first. */
    take(): Candidates {
      const count = size;
      const taken = { documents: new Uint32Array(count), scores: new Float64Array(count) };
      for (let at = count - 1; at >= 0; at -= 1) {
        taken.documents[at] = documents[0] ?? 0;
        taken.scores[at] = scores[0] ?? 0;
        size = at;
        sink(documents[at] ?? 0, scores[at] ?? 0);
      }
      return taken;
    },
  };
}
