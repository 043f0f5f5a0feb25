import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { nearestWord } from '#diagnostics/schema-diagnostics.ts';
import { FEED_OWNERS } from '#lists/feed-formats.ts';
import { shorten } from '#markdown/shorten.ts';
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
    const near = nearestWord(name, known);
    const advice = near === undefined ? `Write one of: ${known.join(', ')}.` : `Did you mean "${near}"?`;
    const message = `There are no feeds called "${shorten(name)}". ${advice}`;
    return toDiagnostic({ file: FILE }, document.keyPosition(['feeds', 'formats', name]), {
      rule: 'feeds-unknown',
      message,
    });
  });
}
