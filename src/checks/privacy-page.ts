import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { isPrivacyPage } from '#lists/privacy-page.ts';
import { says } from '#messages/says.ts';
import { siteDocument } from '#site/parse-site.ts';
import { activeServices } from '#site/services.ts';
import type { CheckInput } from './check-input.ts';
import { toDiagnostic } from './to-diagnostic.ts';

const FILE = 'site.yaml';

/** Returns a warning where services of others are switched on and no page tells readers. */
export function privacyPage({ edition, faultyPages, texts }: CheckInput): Diagnostic[] {
  const { site } = edition.settings;
  if (activeServices(site).length === 0 || [...edition.pages, ...faultyPages].some(isPrivacyPage)) return [];
  const at = siteDocument(texts.get(FILE) ?? '').keyPosition(['services']);
  return [{ ...toDiagnostic({ file: FILE }, at, says('privacy-missing')), severity: 'warning' }];
}
