import { decodePercent } from '#site/percent.ts';
/**
 * Resolves a path in an article to a path inside the content folder; undefined if it leaves that folder. `./a.jpg` and
 * `a.jpg` are relative to the article, `../a.jpg` to its parent; `pictures/a.jpg` and `/pictures/a.jpg` to the content
 * folder.
 */
export function resolveContentPath(articleFile: string, written: string): string | undefined {
  const path = decodePercent(written).normalize('NFC').replaceAll('\\', '/');
  const fromTop = path.startsWith('/') || (path.includes('/') && !path.startsWith('.'));
  const steps = fromTop ? [] : articleFile.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..') {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else steps.push(step);
  }
  return steps.join('/');
}
