/** Maximum length of quoted text in a message. */
const LONGEST = 60;

/** Shortens a text for a message: one line, at most 60 characters, «…» where it was cut. */
export function shorten(text: string): string {
  const head = text.slice(0, LONGEST).replace(/\s/g, ' ').toWellFormed();
  return text.length > LONGEST ? `${head}…` : head;
}
