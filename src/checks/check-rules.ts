import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { authorSpellings } from './author-spellings.ts';
import { brokenLinks } from './broken-links.ts';
import { brokenOwnLinks } from './broken-own-links.ts';
import type { CheckInput } from './check-input.ts';
import { clockBehind } from './clock-behind.ts';
import { feedSettings } from './feed-settings.ts';
import { fileOwners } from './file-owners.ts';
import { frontEntries } from './front-entries.ts';
import { futureDates } from './future-dates.ts';
import type { LinkTargets } from './link-targets.ts';
import { lostAddresses } from './lost-addresses.ts';
import { menuTargets } from './menu-targets.ts';
import { missingPictures } from './missing-pictures.ts';
import { missingReferences } from './missing-references.ts';
import { privacyPage } from './privacy-page.ts';
import { redirectTargets } from './redirect-targets.ts';
import { sameAddress } from './same-address.ts';
import { sameId } from './same-id.ts';
import { scheduledArticles } from './scheduled-articles.ts';
import { sourceSpellings } from './source-spellings.ts';
import { tagSpellings } from './tag-spellings.ts';
import { timeZoneMissing } from './time-zone-missing.ts';

/** A check that runs after all files are loaded. */
export interface CheckRule {
  /** The rules it may report. */
  readonly rules: readonly string[];
  /** Settings files it depends on: it is skipped while one of them has errors. */
  readonly needs?: readonly string[];
  /** Returns its diagnostics, in any order. */
  check(input: CheckInput, targets: LinkTargets): Diagnostic[];
}

const LINK_RULES = ['link-no-page', 'link-no-file', 'link-no-anchor', 'link-not-published', 'link-not-due'];

/** All checks between files. A new rule is a file and a row. */
export const CHECK_RULES: readonly CheckRule[] = [
  { rules: ['address-twice'], check: sameAddress },
  { rules: ['redirect-taken', 'file-taken'], check: fileOwners },
  { rules: ['id-twice'], check: sameId },
  { rules: ['tag-spelling'], needs: ['tags'], check: tagSpellings },
  { rules: ['author-spelling', 'author-unlisted'], needs: ['authors'], check: authorSpellings },
  { rules: ['source-spelling'], needs: ['sources'], check: sourceSpellings },
  { rules: ['picture-missing', 'picture-outside'], check: missingPictures },
  { rules: ['related-missing', 'related-self'], check: missingReferences },
  { rules: LINK_RULES, check: brokenLinks },
  { rules: LINK_RULES, check: brokenOwnLinks },
  {
    rules: ['redirect-no-page', 'redirect-no-file', 'redirect-no-anchor', 'redirect-not-published'],
    needs: ['redirects'],
    check: redirectTargets,
  },
  { rules: ['feeds-unknown'], needs: ['site'], check: feedSettings },
  { rules: ['front-missing', 'front-expired'], needs: ['front', 'sections'], check: frontEntries },
  { rules: ['menu-unknown'], needs: ['site', 'sections', 'tags'], check: menuTargets },
  { rules: ['privacy-missing'], needs: ['site'], check: privacyPage },
  { rules: ['time-zone-missing'], needs: ['site'], check: timeZoneMissing },
  { rules: ['scheduled'], check: scheduledArticles },
  { rules: ['date-in-future'], check: futureDates },
  { rules: ['clock-behind'], needs: ['site', 'redirects'], check: clockBehind },
  { rules: ['address-removed', 'address-changed'], needs: ['site', 'redirects'], check: lostAddresses },
];
