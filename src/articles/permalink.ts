/** The parts of an article's address. */
export interface PermalinkParts {
  /** Day of publication in the site's zone. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** NFC. */
  readonly slug: string;
}

/** Returns the address of an article: `/2025/05/13/قمة-الرياض/`; always with ASCII digits. */
export function permalink({ year, month, day, slug }: PermalinkParts): string {
  return `/${String(year).padStart(4, '0')}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}/${slug}/`;
}
