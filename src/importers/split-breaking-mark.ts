/** «عاجل |», «عاجل.», «عاجل:», «عاجل -», «عاجل/», also in brackets; never «عاجلا» or «عاجل الشفاء». */
const BREAKING_MARK = /^[[(«"]?عاجل[\])»"]?\s*[|.:：/!\-–—،…]+\s*/u;

/** Returns a headline without its «عاجل» mark, and whether it had one: `عاجل | وزير: …` becomes `وزير: …`, breaking. */
export function splitBreakingMark(headline: string): { readonly headline: string; readonly breaking: boolean } {
  const rest = headline.replace(BREAKING_MARK, '').trim();
  if (rest === '' || rest === headline.trim()) return { headline: headline.trim(), breaking: false };
  return { headline: rest, breaking: true };
}
