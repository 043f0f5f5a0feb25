import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { shorten } from '#diagnostics/shorten.ts';
import { FEED_OWNERS } from '#lists/feed-formats.ts';
import { says } from '#messages/says.ts';
import { siteDocument } from '#site/parse-site.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const FILE = 'site.yaml';

/** Returns an error for each unknown name under `feeds.formats`. */
export function feedSettings({ edition, texts }: CheckInput): Diagnostic[] {
  const known = FEED_OWNERS.map(({ setting }) => setting);
  const unknown = Object.keys(edition.settings.site.feeds.formats ?? {}).filter((name) => !known.includes(name));
  if (unknown.length === 0) return [];
  const document = siteDocument(texts.get(FILE) ?? '');
  return unknown.map((name) => {
    const near = nearestWords(name, known);
    const shown = { name: shorten(name) };
    const said =
      near.length === 0 ? says('feeds-unknown', { ...shown, known }) : says('feeds-unknown/near', { ...shown, near });
    return toDiagnostic({ file: FILE }, document.keyPosition(['feeds', 'formats', name]), said);
  });
}
