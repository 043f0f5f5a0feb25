import { schemaDiagnostics } from '#diagnostics/schema-diagnostics.ts';
import { createSchemaKeys } from '#diagnostics/schema-keys.ts';
import { readYaml, type YamlDocument } from '#diagnostics/yaml-document.ts';
import type { YamlPath } from '#diagnostics/yaml-path.ts';
import { says } from '#messages/says.ts';
import { COUNTRIES } from './country.ts';
import { FEED_OWNER_WORDS } from './feeds-schema.ts';
import { isBlank, type Report, readSettings } from './read-settings.ts';
import type { Site } from './site.ts';
import { siteSchema, type WrittenSite } from './site-schema.ts';

/** Stands in for a `site.yaml` with errors, so that everything else can still be checked. */
const FALLBACK_SITE = toSite(siteSchema.parse({ name: 'نقطة', description: 'نقطة', address: 'https://nuqta.example' }));

const KEYS = createSchemaKeys(siteSchema);

/** Returns the site of `site.yaml`; one of defaults where the file has errors, which are reported. */
export function parseSite(text: string | undefined, report: Report): Site {
  if (text === undefined || isBlank(text)) {
    report({ line: 1, column: 1, severity: 'error', ...says('site-missing') });
    return FALLBACK_SITE;
  }
  const document = readSettings(text, canonicalKey, report);
  if (document === undefined) return FALLBACK_SITE;
  const result = siteSchema.safeParse(document.value ?? {});
  if (result.success) return toSite(result.data);
  schemaDiagnostics(result.error, document, KEYS.knownKeys).forEach(report);
  return FALLBACK_SITE;
}

/** Returns the places of `site.yaml`, for what is found wrong in it later. */
export function siteDocument(text: string): YamlDocument {
  return readYaml(text.replace(/^\uFEFF+/, ''), { firstLine: 1, canonicalKey });
}

/** The owners of feeds are names of a table, not keys of a schema. */
function canonicalKey(path: YamlPath, written: string): string {
  const isOwner = path.join('.') === 'feeds.formats';
  return isOwner ? (FEED_OWNER_WORDS[written] ?? written) : KEYS.canonicalKey(path, written);
}

/** What is not written follows the country; without one it is as in Cairo's months and Rabat's digits. */
function toSite({ months, digits, country, ...site }: WrittenSite): Site {
  const usual = country === undefined ? undefined : COUNTRIES[country];
  return {
    ...site,
    months: months ?? usual?.months ?? 'gregorian',
    digits: digits ?? usual?.digits ?? 'latn',
    ...(country === undefined ? {} : { country }),
  };
}
