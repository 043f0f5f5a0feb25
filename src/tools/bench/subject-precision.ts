/** How many of the first rows of ranked lists are of the asking article's section, which no method was told. */
export interface SubjectScore {
  readonly queries: number;
  /** Mean share of the first five rows; an empty row counts against it. */
  readonly precision: number;
  /** Share of all pairs of articles that are of one section: what drawing lots would score. */
  readonly chance: number;
}

const FIRST = 5;

/** Scores ranked lists of documents by their sections, one for each document. */
export function scoreSubjects(
  sections: readonly string[],
  rankedFor: (query: number) => readonly number[],
): SubjectScore {
  const sizes = new Map<string, number>();
  for (const section of sections) sizes.set(section, (sizes.get(section) ?? 0) + 1);
  let precision = 0;
  let chance = 0;
  sections.forEach((section, query) => {
    const right = rankedFor(query)
      .slice(0, FIRST)
      .filter((answer) => sections[answer] === section);
    precision += right.length / FIRST;
    chance += ((sizes.get(section) ?? 1) - 1) / Math.max(1, sections.length - 1);
  });
  const queries = sections.length;
  return { queries, precision: queries === 0 ? 0 : precision / queries, chance: queries === 0 ? 0 : chance / queries };
}
