/** As much of what was written as a message can hold on its line. */
const LONGEST = 60;

/** Returns a text short enough for a message: on one line, at most 60 letters, «…» where it was cut. */
export function shorten(text: string): string {
  const head = text.slice(0, LONGEST).replace(/\s/g, ' ').toWellFormed();
  return text.length > LONGEST ? `${head}…` : head;
}
