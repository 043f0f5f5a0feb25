/** Returns the points of «Before you upgrade» of the newest version in a changelog. */
export function stepsBefore(changelog: string): string[] {
  const [, newest = ''] = changelog.split(/^## /m);
  const section = newest.split(/^### /m).find((text) => text.startsWith('Before you upgrade')) ?? '';
  return section
    .split(/^- /m)
    .slice(1)
    .map((point) => point.trim().replace(/\s*\n\s*/g, ' '));
}
