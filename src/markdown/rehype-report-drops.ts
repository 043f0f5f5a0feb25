import type { Element, Properties, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import type { VFile } from 'vfile';
import { reportWarning } from './report.ts';
import { SANITIZE_SCHEMA } from './sanitize-schema.ts';
import { shorten } from './shorten.ts';

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
    const fate = stripped ? 'with what it holds' : 'and its words kept';
    const advice = ADVICE[tagName] ?? 'Write Markdown, or one of the tags allowed in an article.';
    reportWarning(file, element, {
      rule: 'html-dropped',
      message: `<${shorten(tagName)}> was dropped ${fate}. ${advice}`,
    });
  } else {
    const needed = SANITIZE_SCHEMA.ancestors?.[tagName];
    if (needed !== undefined && !needed.some((name) => ancestors.includes(name))) {
      const message = `<${tagName}> was dropped and its words kept. It belongs inside <${needed.join('> or <')}>.`;
      reportWarning(file, element, { rule: 'html-dropped', message });
    }
  }
  return stripped ? 'stripped' : 'kept';
}

const ADVICE: Readonly<Record<string, string>> = {
  iframe: 'Write ::embed[title]{url="https://…"}.',
  video: 'Write ::embed[title]{url="https://…"} or a link.',
  audio: 'Write a link.',
  embed: 'Write ::embed[title]{url="https://…"} or a link.',
  object: 'Write ::embed[title]{url="https://…"} or a link.',
  script: 'Scripts never run in an article.',
  style: "The look of an article is the design's.",
  font: "The look of an article is the design's.",
  center: "The look of an article is the design's.",
  picture: 'Write ![what it shows](file.jpg).',
  source: 'Write ![what it shows](file.jpg).',
};

function reportAttributes(element: Element, ids: Set<string>, file: VFile): void {
  const kept = keptProperties(element);
  for (const [name, value] of Object.entries(element.properties)) {
    const safe = kept[name];
    const whole = Array.isArray(value) ? Array.isArray(safe) && safe.length === value.length : safe !== undefined;
    if (whole || value === null || value === undefined || value === false) continue;
    const message = `The attribute ${shorten(attributeName(name))} of <${element.tagName}> was dropped. Delete it.`;
    reportWarning(file, element, { rule: 'html-dropped', message });
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
