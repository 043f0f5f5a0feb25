import type { SourceKind } from '#site/vocabulary.ts';
import { headlineKey } from './headline-key.ts';

/**
 * News agencies as Arabic papers name them, in any one spelling: they are compared folded.
 * What is not here and does not begin with «وكالة» is a publisher.
 */
const AGENCIES: readonly string[] = [
  'نوفوستي',
  'ريا نوفوستي',
  'RIA Novosti',
  'تاس',
  'TASS',
  'إنترفاكس',
  'Interfax',
  'سبوتنيك',
  'Sputnik',
  'رويترز',
  'Reuters',
  'فرانس برس',
  'أ ف ب',
  'أ.ف.ب',
  'AFP',
  'أسوشيتد برس',
  'أسوشييتد برس',
  'أ ب',
  'AP',
  'بلومبرغ',
  'بلومبيرغ',
  'Bloomberg',
  'شينخوا',
  'Xinhua',
  'الأناضول',
  'Anadolu',
  'د ب أ',
  'د.ب.أ',
  'DPA',
  'إفي',
  'EFE',
  'أنسا',
  'ANSA',
  'كيودو',
  'يونهاب',
  'أ ش أ',
  'أ.ش.أ',
  'واس',
  'وام',
  'كونا',
  'قنا',
  'بنا',
  'العمانية',
  'سبأ',
  'سانا',
  'بترا',
  'وفا',
  'معا',
  'واع',
  'نينا',
  'الوكالة الوطنية للإعلام',
  'واج',
  'وات',
  'لاماب',
  'ومع',
  'وال',
  'سونا',
  'صونا',
  'إرنا',
  'إيرنا',
  'تسنيم',
  'فارس',
  'مهر',
  'إيسنا',
  'وكالات',
  'أونا',
  'UNA',
];

const AGENCY_KEYS: ReadonlySet<string> = new Set(AGENCIES.map(headlineKey));
const WRAPPING_QUOTES = /^[\s"'“”„‟‘’«»]+|[\s"'“”„‟‘’«».،]+$/gu;
const BETWEEN_SOURCES = /\s*[+|؛;،,]\s*|\s+[/&-]\s+|\s*\/\s*(?=وكالات)/u;

export interface NamedSource {
  readonly name: string;
  readonly kind: SourceKind;
}

/** Returns the sources of one «المصدر:» line in their order, without wrapping quotes: `"نوفوستي"` is the agency نوفوستي. */
export function toSources(value: string): NamedSource[] {
  return value
    .split(BETWEEN_SOURCES)
    .map((name) => name.replace(WRAPPING_QUOTES, ''))
    .filter((name) => name !== '')
    .map((name) => ({ name, kind: sourceKind(name) }));
}

function sourceKind(name: string): SourceKind {
  const key = headlineKey(name);
  const agency = AGENCY_KEYS.has(key) || /^(?:ال)?وكاله /.test(key) || AGENCY_KEYS.has(key.replace(/^ال/, ''));
  return agency ? 'agency' : 'publisher';
}

/** «القاهرة (رويترز) - » and «بيروت – أ ف ب: »: a place, and who sent the text. */
const DATELINE = /^[\p{L}\p{M} ،,/]{2,40}?(?:\(([^()]{2,40})\)|\s[–—/-]\s*([^–—:()]{2,30}?))\s*(?:[–—:]|-{1,2})\s/u;

/** Returns the agencies that the dateline of a text names; the text itself keeps it. */
export function datelineSources(text: string): NamedSource[] {
  const first = text.split('\n').find((line) => line.length > 40) ?? '';
  const match = DATELINE.exec(first.slice(0, 120));
  if (match === null) return [];
  return toSources(match[1] ?? match[2] ?? '').filter(({ kind }) => kind === 'agency');
}
