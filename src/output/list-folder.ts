import { readdirSync } from 'node:fs';

/**
 * What a folder holds, all the way down, in code-unit order.
 *
 * Paths are relative, with `/` between the names, and are byte strings: each character is one byte of the UTF-8 name.
 * So they compare with what a percent-encoded address decodes to without decoding a single letter.
 */
export interface FolderListing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Returns everything below `root`. Links and other odd things are listed as files. Throws when the folder cannot be read. */
export function listFolder(root: string): FolderListing {
  const files: string[] = [];
  const folders: string[] = [];
  const visit = (folder: string, prefix: string): void => {
    const entries = readdirSync(Buffer.from(folder, 'latin1'), { withFileTypes: true, encoding: 'latin1' });
    for (const entry of entries) {
      const name = String(entry.name);
      if (entry.isDirectory()) {
        folders.push(prefix + name);
        visit(`${folder}/${name}`, `${prefix}${name}/`);
      } else {
        files.push(prefix + name);
      }
    }
  };
  visit(Buffer.from(root, 'utf8').toString('latin1'), '');
  return { files: files.sort(), folders: folders.sort() };
}
