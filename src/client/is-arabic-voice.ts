/**
 * Returns true when a voice speaks Arabic, given its language as browsers write it: `ar-SA` by the standard, `ar_SA` in
 * Chrome on Android, `ara` in Firefox there, `arb` for Modern Standard Arabic. `arc` is Aramaic, `arn` Mapuche.
 */
export function isArabicVoice(language: string): boolean {
  return /^ar[ab]?(?:[-_]|$)/i.test(language);
}
