import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the addresses of the files that are served as they are, sorted: `/icon.svg`. Empty where there is no folder. */
export function publicFiles(projectFolder: string): readonly string[] {
  const found: string[] = [];
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(projectFolder, 'public', path), { withFileTypes: true })) {
      if (entry.isDirectory()) visit(`${path}/${entry.name}`);
      else found.push(`${path}/${entry.name}`.normalize('NFC'));
    }
  };
  try {
    visit('');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return found.sort();
}
