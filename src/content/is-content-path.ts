import { isAbsolute, relative, sep } from 'node:path';

/** Returns true for the content folder and paths inside it; `content-old/` beside `content/` is not. */
export function isContentPath(path: string, contentFolder: string): boolean {
  // Some file systems return names decomposed (NFD).
  const steps = relative(contentFolder.normalize('NFC'), path.normalize('NFC'));
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}
