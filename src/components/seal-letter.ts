/**
 * Returns the letter of a name's seal: the first of the name itself, without ال, ابن and the like.
 * ه alone is written هـ so that it is read as a letter: «هالة» → «هـ», «ابن مقلة» → «م», «القاضي» → «ق».
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
