import type { PluralForms } from '#arabic/plurals.ts';
import { tagKey } from '#arabic/tag-key.ts';
import { nearestWords } from '#diagnostics/nearest-words.ts';
import { type SaidByRule, says } from '#messages/says.ts';
import { isBlank, type Report, readSettings } from '#site/read-settings.ts';
import { OUR_STRINGS, type Wording } from '#strings.ts';

/** Forms without a number may leave it out: «مقالان». */
const COUNTED: readonly (keyof PluralForms)[] = ['few', 'many', 'other'];
const MAX_LETTERS = 500;

interface Texts {
  /** Every text of the interface by its key, as it is without `strings.yaml`. */
  readonly byKey: ReadonlyMap<string, string>;
  /** Keys by the text itself: an editor may write «اقرأ أيضًا: اقرأ كذلك»; texts that are there twice are no keys. */
  readonly keys: ReadonlyMap<string, string>;
}

/** Returns the wording of `strings.yaml`: what a newspaper says in place of our texts. */
export function parseWording(text: string | undefined, report: Report): Wording {
  if (text === undefined || isBlank(text)) return {};
  const { byKey, keys } = ourTexts();
  const document = readSettings(
    text,
    (path, written) => (path.length === 0 ? (keys.get(tagKey(written)) ?? written) : written),
    report,
  );
  if (document === undefined) return {};
  const { value } = document;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report({ line: 1, column: 1, severity: 'error', ...says('wording-not-a-map') });
    return {};
  }
  const wording: Record<string, string> = {};
  for (const { path, written } of entriesIn(value, [])) {
    const key = path.join('.');
    const usual = byKey.get(key);
    const said = usual === undefined ? unknownKey(key, byKey) : wrongText(key, written, usual);
    const at = usual === undefined ? document.keyPosition(path) : document.valuePosition(path);
    if (said !== undefined) report({ ...at, severity: 'error', ...said });
    else wording[key] = String(written).normalize('NFC').trim();
  }
  return wording;
}

function unknownKey(key: string, texts: Texts['byKey']): SaidByRule {
  const near = nearestWords(key, [...texts.keys(), ...texts.values()]);
  return near.length === 0 ? says('wording-unknown', { key }) : says('wording-unknown/near', { key, near });
}

function wrongText(key: string, written: unknown, usual: string): SaidByRule | undefined {
  if (typeof written !== 'string' || written.trim() === '') return says('wording-invalid/empty', { key });
  if (written.length > MAX_LETTERS) return says('wording-invalid/long', { key, limit: MAX_LETTERS });
  const [form = ''] = key.split('.').slice(-1);
  const isCounted = key.startsWith('counted.');
  const [own, ours] = [placeholders(written), placeholders(usual)];
  const needed = isCounted && !COUNTED.some((one) => one === form) ? [] : ours;
  const missing = needed.filter((name) => !own.includes(name));
  if (missing.length > 0) return says('wording-invalid/needs', { key, names: missing });
  const strange = own.filter((name) => !ours.includes(name) && !(isCounted && name === '{n}'));
  return strange.length === 0 ? undefined : says('wording-invalid/strange', { key, names: strange });
}

function placeholders(text: string): string[] {
  return text.match(/\{[a-z]+\}/g) ?? [];
}

function* textsIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value === 'string') {
    if (value !== '') yield [path, value];
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value))
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, path === '' ? key : `${path}.${key}`);
}

function* entriesIn(value: unknown, path: readonly string[]): Generator<{ path: readonly string[]; written: unknown }> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) yield { path, written: value };
  else for (const [key, inner] of Object.entries(value)) yield* entriesIn(inner, [...path, key]);
}

function ourTexts(): Texts {
  const byKey = new Map(textsIn(OUR_STRINGS, ''));
  const keys = new Map<string, string>();
  const twice = new Set<string>();
  for (const [key, text] of byKey) {
    const written = tagKey(text);
    if (keys.has(written)) twice.add(written);
    keys.set(written, key);
  }
  for (const text of twice) keys.delete(text);
  return { byKey, keys };
}
