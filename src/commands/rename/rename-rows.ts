import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { editYaml, withSplices, type YamlPen } from '#diagnostics/edit-yaml.ts';
import { NAME_KINDS } from './name-table.ts';
import type { Renaming } from './to-renaming.ts';

const ALIASES = { en: 'aliases', ar: 'صيغ أخرى' };

/**
 * Returns the text of a settings file in which a row has another name, or is taken out because another row has it. The old
 * name stays as another spelling, so that what is written or imported with it later means the same. Undefined where the
 * file cannot be read.
 */
export function renameRows(text: string, renaming: Renaming): string | undefined {
  const bare = text.replace(/^\uFEFF+/, '');
  const splices = editYaml(bare, (root, pen) => edit(root, renaming, pen));
  return splices === undefined ? undefined : text.slice(0, text.length - bare.length) + withSplices(bare, splices);
}

function edit(root: ParsedNode | null, renaming: Renaming, pen: YamlPen): void {
  if (!isSeq(root)) return;
  const { kind, from, to, target } = renaming;
  const fromIndex = from.row === undefined ? -1 : indexOf(root, renaming, from.name);
  const toIndex = target?.row === undefined ? -1 : indexOf(root, renaming, target.name);
  const fromRow = root.items[fromIndex];
  const toRow = root.items[toIndex];
  const old = kind === 'section' ? [] : [from.name, ...(from.row?.aliases ?? [])];
  if (isMap(toRow)) {
    if (isMap(fromRow)) pen.remove(root, [fromIndex]);
    const known = [to, ...(target?.row?.aliases ?? [])];
    addAliases(
      toRow,
      old.filter((word) => !known.includes(word)),
      { renaming, pen },
    );
  } else if (isMap(fromRow)) {
    const name = nameOf(fromRow, renaming);
    if (!isScalar(name?.value) || from.name === to) return;
    pen.write(name.value, to);
    if (kind === 'section') return;
    const same = aliasNodes(fromRow).find(({ value }) => value === to);
    if (same !== undefined) pen.write(same, from.name);
    else addAliases(fromRow, [from.name], { renaming, pen });
  }
}

function indexOf(list: YAMLSeq, renaming: Renaming, name: string): number {
  return list.items.findIndex((row) => {
    const written = isMap(row) ? nameOf(row, renaming)?.value : undefined;
    return isScalar(written) && tidy(String(written.value)) === name;
  });
}

function nameOf(row: YAMLMap, { kind }: Renaming): Pair | undefined {
  return pairOf(row, NAME_KINDS[kind].nameKey);
}

function pairOf(row: YAMLMap, { en, ar }: { readonly en: string; readonly ar: string }): Pair | undefined {
  return row.items.find(({ key }) => isScalar(key) && [en, ar].includes(String(key.value).normalize('NFC')));
}

function aliasNodes(row: YAMLMap): Scalar[] {
  const list = pairOf(row, ALIASES)?.value;
  return isSeq(list) ? list.items.filter((item) => isScalar(item)) : [];
}

function addAliases(
  row: YAMLMap,
  words: readonly string[],
  { renaming, pen }: { readonly renaming: Renaming; readonly pen: YamlPen },
): void {
  const name = nameOf(row, renaming);
  if (words.length === 0 || name === undefined) return;
  const list = pairOf(row, ALIASES);
  const isArabic =
    isScalar(name.key) && String(name.key.value).normalize('NFC') === NAME_KINDS[renaming.kind].nameKey.ar;
  if (list === undefined) pen.addList(row, name, isArabic ? ALIASES.ar : ALIASES.en, words);
  else if (isSeq(list.value)) pen.add(list.value, words);
}

function tidy(word: string): string {
  return word.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
