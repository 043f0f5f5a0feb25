/**
 * Says whether a voice speaks Arabic, by its language as browsers write it: `ar-SA` as the standard has it, `ar_SA` in
 * Chrome on Android, `ara` in Firefox there, `arb` for the standard language alone. `arc` is Aramaic, `arn` Mapuche.
 */
export function isArabicVoice(language: string): boolean {
  return /^ar[ab]?(?:[-_]|$)/i.test(language);
}
