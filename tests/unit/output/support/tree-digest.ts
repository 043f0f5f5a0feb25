import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Returns every entry of a folder with what it is and holds, so that two calls tell whether a single byte has changed. */
export function treeOf(root: string): Record<string, string> {
  const found: Record<string, string> = {};
  // Names are bytes: not each is a text.
  const at = (path: string): Buffer => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(path, 'latin1')]);
  const visit = (folder: string): void => {
    for (const name of readdirSync(at(folder), 'latin1').sort()) {
      const path = folder + name;
      const stats = lstatSync(at(path));
      if (stats.isDirectory()) {
        found[toText(`${path}/`)] = 'folder';
        visit(`${path}/`);
      } else if (stats.isSymbolicLink()) found[toText(path)] = `link to ${readlinkSync(at(path))}`;
      else if (stats.isFile()) found[toText(path)] = readFileSync(at(path), 'base64');
      else found[toText(path)] = 'something else';
    }
  };
  visit('');
  return found;
}

function toText(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
