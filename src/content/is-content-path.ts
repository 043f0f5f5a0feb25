import { isAbsolute, relative, sep } from 'node:path';

/** Says whether a path is the content folder or lies in it; `content-old/` beside `content/` does not. */
export function isContentPath(path: string, contentFolder: string): boolean {
  // Some file systems give names back decomposed: أخبار in more letters than were typed.
  const steps = relative(contentFolder.normalize('NFC'), path.normalize('NFC'));
  return steps !== '..' && !steps.startsWith(`..${sep}`) && !isAbsolute(steps);
}
