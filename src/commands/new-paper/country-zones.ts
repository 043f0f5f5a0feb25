import { COUNTRIES } from '#site/country.ts';

/** A code of a country in the settings. */
export type CountryCode = keyof typeof COUNTRIES;

/** The time zone of each country: what is proposed, and how a country is known by its zone. */
const ZONES: Readonly<Record<CountryCode, string>> = {
  AE: 'Asia/Dubai',
  BH: 'Asia/Bahrain',
  DJ: 'Africa/Djibouti',
  DZ: 'Africa/Algiers',
  EG: 'Africa/Cairo',
  IQ: 'Asia/Baghdad',
  JO: 'Asia/Amman',
  KM: 'Indian/Comoro',
  KW: 'Asia/Kuwait',
  LB: 'Asia/Beirut',
  LY: 'Africa/Tripoli',
  MA: 'Africa/Casablanca',
  MR: 'Africa/Nouakchott',
  OM: 'Asia/Muscat',
  PS: 'Asia/Gaza',
  QA: 'Asia/Qatar',
  SA: 'Asia/Riyadh',
  SD: 'Africa/Khartoum',
  SO: 'Africa/Mogadishu',
  SY: 'Asia/Damascus',
  TN: 'Africa/Tunis',
  YE: 'Asia/Aden',
};

/** Further zones by which a country is known. */
const OTHER_ZONES: Readonly<Record<string, CountryCode>> = { 'Asia/Hebron': 'PS', 'Africa/El_Aaiun': 'MA' };

/** Returns the usual time zone of a country. */
export function zoneOf(code: CountryCode): string {
  return ZONES[code];
}

/** Returns the country whose time zone this is; undefined for a zone outside the table. */
export function countryOfZone(zone: string): CountryCode | undefined {
  return codes().find((code) => ZONES[code].toLowerCase() === zone.toLowerCase()) ?? OTHER_ZONES[zone];
}

/** Returns the country of a code or an Arabic name, with or without hamzas and harakat: `LY`, «ليبيا», «الاردن». */
export function countryOfWord(word: string): CountryCode | undefined {
  const wanted = fold(word);
  return codes().find((code) => code.toLowerCase() === wanted || namesOf(code).some((name) => fold(name) === wanted));
}

/** Returns the Arabic name of a country. */
export function countryName(code: CountryCode): string {
  return namesOf(code)[0] ?? code;
}

/** Returns the codes of all countries. */
export function codes(): CountryCode[] {
  return Object.keys(COUNTRIES).filter((code): code is CountryCode => code in COUNTRIES);
}

function namesOf(code: CountryCode): string[] {
  return COUNTRIES[code].arabic.split('|');
}

function fold(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u064B-\u0652]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .trim()
    .toLowerCase();
}
