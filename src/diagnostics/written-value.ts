/** Returns a value of a settings file or of front matter as a message shows it: words as they are, lists and maps as JSON. */
export function writtenValue(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}
