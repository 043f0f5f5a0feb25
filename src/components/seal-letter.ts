/**
 * Returns the letter of a name's seal: the first of the name without ال, ابن and the like. A single ه is written هـ to
 * be recognisable as a letter: «هالة» → «هـ», «ابن مقلة» → «م», «القاضي» → «ق».
 */
export function sealLetter(name: string): string {
  const own = name
    .normalize('NFC')
    .trim()
    .replace(/^(?:ابن|بن|أبو|أبي|أم|آل)\s+/, '')
    .replace(/^ال(?=\S{2})/, '');
  const letter = own.slice(0, 1);
  return letter === 'ه' ? 'هـ' : letter;
}
