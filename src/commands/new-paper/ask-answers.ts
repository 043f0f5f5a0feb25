import { isTimeZone } from '#arabic/time-zone.ts';
import { countryOfWord, countryOfZone, zoneOf } from './country-zones.ts';
import { type PaperAnswers, splitAddress, splitNames, USUAL_SECTIONS } from './paper-answers.ts';

/** What the command line says of a new newspaper; what it does not say is asked for. */
export interface GivenAnswers {
  readonly name?: string | undefined;
  readonly address?: string | undefined;
  readonly 'time-zone'?: string | undefined;
  readonly country?: string | undefined;
  readonly sections?: string | undefined;
}

export type Ask = (question: string) => Promise<string>;

/** Asks in Arabic for what is not given, one question each, again where an answer cannot be used. */
export async function askAnswers(given: GivenAnswers, ask: Ask): Promise<GivenAnswers> {
  const name = given.name ?? (await askFor(ask, 'اسم الصحيفة: ', (text) => text || undefined));
  const address =
    given.address ??
    (await askFor(ask, 'عنوانها على الشبكة، مثل https://example.org: ', (text) =>
      splitAddress(text) === undefined ? undefined : text,
    ));
  const country =
    given.country ??
    (await askFor(ask, 'البلد، مثل ليبيا أو مصر (اتركه فارغًا إن شئت): ', (text) =>
      text === '' || countryOfWord(text) !== undefined ? text : undefined,
    ));
  const code = countryOfWord(country);
  const usual = code === undefined ? undefined : zoneOf(code);
  const hint = usual === undefined ? 'مثل Africa/Tripoli' : `${usual} إن ضغطت Enter`;
  const zone =
    given['time-zone'] ??
    (await askFor(ask, `المنطقة الزمنية، ${hint}: `, (text) => {
      const written = text === '' ? usual : text;
      return written !== undefined && isTimeZone(written) ? written : undefined;
    }));
  const sections =
    given.sections ??
    (await askFor(ask, `الأقسام وبينها فاصلة (${USUAL_SECTIONS.join('، ')} إن ضغطت Enter): `, (text) => text));
  return {
    name,
    address,
    'time-zone': zone,
    ...(country === '' ? {} : { country }),
    ...(sections === '' ? {} : { sections }),
  };
}

/** How often an answer that cannot be used is asked for again. */
const TRIES = 5;

async function askFor(ask: Ask, question: string, read: (text: string) => string | undefined): Promise<string> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = (await ask(question)).normalize('NFC').trim();
    const value = read(answer);
    if (value !== undefined) return value;
  }
  // The check of the answers names what is missing.
  return '';
}

/** What is wrong with the answers: the name of a message, with what was written. */
export interface AnswerFault {
  readonly fault: 'name' | 'address' | 'time-zone' | 'time-zone-unknown' | 'country' | 'sections';
  readonly written: string;
}

/** Returns the answers with their defaults, or the first that is missing or cannot be used. */
export function readAnswers(given: GivenAnswers): PaperAnswers | AnswerFault {
  const name = given.name?.normalize('NFC').trim() ?? '';
  if (name === '') return { fault: 'name', written: '' };
  const place = splitAddress(given.address ?? '');
  if (place === undefined) return { fault: 'address', written: given.address ?? '' };
  const named = given.country === undefined ? undefined : countryOfWord(given.country);
  if (given.country !== undefined && named === undefined) return { fault: 'country', written: given.country };
  const timeZone = given['time-zone'] ?? '';
  if (timeZone === '') return { fault: 'time-zone', written: named === undefined ? 'Africa/Tripoli' : zoneOf(named) };
  if (!isTimeZone(timeZone)) return { fault: 'time-zone-unknown', written: timeZone };
  const sections = given.sections === undefined ? USUAL_SECTIONS : splitNames(given.sections);
  if (sections.length === 0) return { fault: 'sections', written: given.sections ?? '' };
  return { name, ...place, timeZone, country: named ?? countryOfZone(timeZone), sections };
}
