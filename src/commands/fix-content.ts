import { type AddressMove, fixRedirects } from '#articles/fix-redirects.ts';
import type { CheckedContent } from '#build/check-content.ts';
import { writeContentFile } from '#content/write-content-file.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { says } from '#messages/says.ts';
import { textOf } from '#messages/text-of.ts';
import type { CommandIO } from './command.ts';

const FILE = 'redirects.yaml';

/**
 * Mends what has one right answer: articles that moved get their row in `redirects.yaml`, and redirects that lead to
 * others lead to the end. Returns true when a file was written.
 */
export async function fixContent(
  contentFolder: string,
  { loaded, diagnostics }: CheckedContent,
  { printError, show: { language } }: CommandIO,
): Promise<boolean> {
  const moves = diagnostics.flatMap(moveOf);
  const text = loaded.texts.get(FILE) ?? '';
  const chains = diagnostics.filter(({ rule }) => rule === 'redirect-chain').length;
  const fixed = moves.length + chains > 0 ? fixRedirects(text, moves) : undefined;
  if (fixed === undefined || fixed === text) {
    if (diagnostics.length > 0) printError(textOf(says('fix-nothing'), language));
    return false;
  }
  await writeContentFile(contentFolder, { path: FILE, text: fixed }, { force: true, dryRun: false });
  printError(textOf(says('fix-written', { count: moves.length + chains }), language));
  return true;
}

function moveOf({ rule, params }: Diagnostic): AddressMove[] {
  const { from, to } = params ?? {};
  return rule === 'address-changed' && typeof from === 'string' && typeof to === 'string' ? [{ from, to }] : [];
}
