import type { Element, Properties, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import type { VFile } from 'vfile';
import { shorten } from '#diagnostics/shorten.ts';
import type { MessageId } from '#messages/catalogue.ts';
import { says } from '#messages/says.ts';
import { reportWarning } from './report.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';

/** The sanitizer itself, applied to one element. */
const sanitizeAlone = rehypeSanitize({ ...SANITIZE_SCHEMA, ancestors: {} });
const TAGS = new Set(SANITIZE_SCHEMA.tagNames);
const STRIPPED = new Set(SANITIZE_SCHEMA.strip);

/**
 * Reports every element and attribute that sanitizing will drop next; removes classes that would become empty and
 * duplicate ids.
 */
export function rehypeReportDrops() {
  return (tree: Root, file: VFile): void => {
    const ids = new Set<string>();
    const walk = (parent: Root | Element, ancestors: readonly string[]): void => {
      for (const child of parent.children) {
        if (child.type !== 'element') continue;
        if (reportElement(child, ancestors, file) === 'stripped') continue;
        if (TAGS.has(child.tagName)) reportAttributes(child, ids, file);
        walk(child, [...ancestors, child.tagName]);
      }
    };
    walk(tree, []);
  };
}

function reportElement(element: Element, ancestors: readonly string[], file: VFile): 'stripped' | 'kept' {
  const { tagName } = element;
  const stripped = STRIPPED.has(tagName);
  if (!TAGS.has(tagName)) {
    const id = stripped ? 'html-dropped/whole' : 'html-dropped/element';
    const advice = says(ADVICE[tagName] ?? 'html-advice/markdown');
    reportWarning(file, element, says(id, { tag: shorten(tagName), advice }));
  } else {
    const needed = SANITIZE_SCHEMA.ancestors?.[tagName];
    if (needed !== undefined && !needed.some((name) => ancestors.includes(name))) {
      const parents = needed.map((name) => `<${name}>`);
      reportWarning(file, element, says('html-dropped/place', { tag: tagName, parents }));
    }
  }
  return stripped ? 'stripped' : 'kept';
}

type AdviceId = Extract<MessageId, `html-advice/${string}`>;

const ADVICE: Readonly<Record<string, AdviceId>> = {
  iframe: 'html-advice/embed',
  video: 'html-advice/embed-or-link',
  audio: 'html-advice/link',
  embed: 'html-advice/embed-or-link',
  object: 'html-advice/embed-or-link',
  script: 'html-advice/script',
  style: 'html-advice/look',
  font: 'html-advice/look',
  center: 'html-advice/look',
  picture: 'html-advice/picture',
  source: 'html-advice/picture',
};

function reportAttributes(element: Element, ids: Set<string>, file: VFile): void {
  const kept = keptProperties(element);
  for (const [name, value] of Object.entries(element.properties)) {
    const safe = kept[name];
    const whole = Array.isArray(value) ? Array.isArray(safe) && safe.length === value.length : safe !== undefined;
    if (whole || value === null || value === undefined || value === false) continue;
    const attribute = shorten(attributeName(name));
    reportWarning(file, element, says('html-dropped/attribute', { attribute, tag: element.tagName }));
    if (Array.isArray(safe) && safe.length === 0) delete element.properties[name];
  }
  const { id } = element.properties;
  if (typeof id !== 'string') return;
  if (ids.has(id)) delete element.properties['id'];
  ids.add(id);
}

function keptProperties(element: Element): Properties {
  const [alone] = sanitizeAlone({ type: 'root', children: [{ ...element, children: [] }] }).children;
  return alone?.type === 'element' ? alone.properties : {};
}

/** `onClick` → `onclick`, `className` → `class`. */
function attributeName(property: string): string {
  return property === 'className' ? 'class' : property.toLowerCase();
}
