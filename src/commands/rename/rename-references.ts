import { isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import { tagKey } from '#arabic/tag-key.ts';
import { editYaml, withSplices, type YamlPen } from '#diagnostics/edit-yaml.ts';
import { listAddress } from '#lists/list-kinds.ts';
import { normalPath } from '#site/redirect.ts';
import type { Renaming } from './to-renaming.ts';

/** The settings files, without `.yaml`, that name sections or tags beside their rows. */
export type ReferringFile = 'site' | 'front' | 'adverts';

const MENUS = ['menus', 'القوائم'];
const MENU_NAMES = ['header', 'الرأس', 'footer', 'الذيل'];
const TO = ['to', 'إلى'];
const BANDS = ['bands', 'الأبواب'];
const OFF = ['off', 'خارج الأولى'];
const SECTION = ['section', 'القسم'];

/**
 * Returns the text of a settings file in which menus, the front page and advertisements name what was renamed by its new
 * name. `address` is where its list is now. Undefined where the file cannot be read.
 */
export function renameReferences(
  file: ReferringFile,
  text: string,
  renaming: Renaming,
  address: string,
): string | undefined {
  const bare = text.replace(/^\uFEFF+/, '');
  const splices = editYaml(bare, (root, pen) => {
    if (file === 'site') renameMenus(root, renaming, { pen, address });
    else if (renaming.kind === 'section' && file === 'front') renameFront(root, renaming, pen);
    else if (renaming.kind === 'section') renameSections(root, renaming, pen);
  });
  return splices === undefined ? undefined : text.slice(0, text.length - bare.length) + withSplices(bare, splices);
}

interface MenuChange {
  readonly pen: YamlPen;
  readonly address: string;
}

function renameMenus(root: ParsedNode | null, renaming: Renaming, { pen, address }: MenuChange): void {
  const menus = valueAt(root, MENUS);
  for (const name of MENU_NAMES) {
    const menu = valueAt(menus, [name]);
    if (!isSeq(menu)) continue;
    for (const item of menu.items) {
      const to = isScalar(item) ? item : valueAt(item, TO);
      if (!isScalar(to) || typeof to.value !== 'string') continue;
      if (to.value.startsWith('/')) {
        if (normalPath(to.value) === listAddress(renaming.kind, renaming.from.slug)) pen.write(to, address);
      } else if (names(to, renaming)) pen.write(to, renaming.to);
    }
  }
}

function renameFront(root: ParsedNode | null, renaming: Renaming, pen: YamlPen): void {
  const bands = valueAt(root, BANDS);
  if (isSeq(bands)) {
    const target = renaming.target;
    const has = (item: unknown): boolean => {
      const section = valueAt(item, SECTION);
      return target !== undefined && isScalar(section) && isOne(section, target);
    };
    const old = bands.items.flatMap((item, index) => {
      const section = valueAt(item, SECTION);
      return isScalar(section) && names(section, renaming) ? [{ index, section }] : [];
    });
    // A section has one band.
    if (bands.items.some(has))
      pen.remove(
        bands,
        old.map(({ index }) => index),
      );
    else for (const { section } of old) pen.write(section, renaming.to);
  }
  renameSections(valueAt(root, OFF), renaming, pen);
}

function renameSections(rows: unknown, renaming: Renaming, pen: YamlPen): void {
  if (!isSeq(rows)) return;
  for (const row of rows.items) {
    const section = valueAt(row, SECTION);
    if (isScalar(section) && names(section, renaming)) pen.write(section, renaming.to);
  }
}

/** Menus, front page and advertisements find a name as people write it. */
function names(scalar: Scalar, { from, to, kind }: Renaming): boolean {
  return (kind === 'section' || kind === 'tag') && scalar.value !== to && isOne(scalar, from);
}

function isOne({ value }: Scalar, { name, slug }: { readonly name: string; readonly slug: string }): boolean {
  return typeof value === 'string' && [tagKey(name), tagKey(slug)].includes(tagKey(value));
}

function valueAt(node: unknown, names: readonly string[]): unknown {
  if (!isMap(node)) return undefined;
  const map: YAMLMap = node;
  return map.items.find(({ key }) => isScalar(key) && names.includes(String(key.value).normalize('NFC')))?.value;
}
