import type { Page } from 'playwright-core';

/** What a browser has understood of a style sheet: `@media … { selector { property` and the value of each. */
export type Declarations = ReadonlyMap<string, string>;

/**
 * Returns every declaration of a style sheet that the browser of a page accepts, shorthands taken apart, selectors one
 * by one; where one is written again in the same place the last counts. The values of custom properties are left out:
 * they are text, which a minifier may write otherwise.
 */
export async function readDeclarations(page: Page, css: string): Promise<Declarations> {
  const found = await page.evaluate(collect, css);
  return new Map(found.map(([place, value]) => [samePlace(place), value]));
}

/** A declaration that is not what it was. */
export interface LostDeclaration {
  readonly place: string;
  readonly source: string;
  /** Undefined where it is not there. */
  readonly built: string | undefined;
}

/** Returns what of `source` is not in `built`, or there with a value that computes to something else. */
export async function lostDeclarations(
  page: Page,
  source: Declarations,
  built: Declarations,
): Promise<LostDeclaration[]> {
  const changed = [...source]
    .map(([place, value]) => ({ place, source: value, built: built.get(place) }))
    .filter((one) => one.source !== one.built);
  const areSame = await page.evaluate(computeSame, changed);
  return changed.filter((_one, index) => areSame[index] !== true);
}

/** Runs in the page: says of each whether both values come to one, as `transparent` and `#0000` do. */
function computeSame(changed: readonly LostDeclaration[]): boolean[] {
  const probe = document.body.appendChild(document.createElement('div'));
  const ANGLES = { top: '0deg', right: '90deg', bottom: '180deg', left: '270deg' };
  const computed = (property: string, written: string): string => {
    probe.style.cssText = '';
    const [value = '', priority] = written.split(' !');
    probe.style.setProperty(property, value, priority);
    if (probe.style.getPropertyValue(property) === '') throw new Error(`${property}: ${value} cannot be tried`);
    const result = getComputedStyle(probe).getPropertyValue(property);
    const same = property.startsWith('background-position') && result === '0%' ? '0px' : result;
    return `${same.replace(/\bto (top|right|bottom|left)(?=,)/g, (_text, side: keyof typeof ANGLES) => ANGLES[side])} ${priority}`;
  };
  return changed.map(({ place, source, built }) => {
    const property = place.slice(place.lastIndexOf('{ ') + 2);
    // An element has no content of its own, and what is no style has no computed one.
    if (built === undefined || property === 'content' || /@font-face|@page/.test(place)) return false;
    return computed(property, source) === computed(property, built);
  });
}

/** Width of a window as an inequality, in the one way that browsers may write it. */
function samePlace(place: string): string {
  return place
    .replace(/\(min-(width|height): ([^()]+)\)/g, '($1 >= $2)')
    .replace(/\(max-(width|height): ([^()]+)\)/g, '($1 <= $2)');
}

/** Runs in the page. */
function collect(css: string): [place: string, value: string][] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const found: [string, string][] = [];
  const add = (place: string, { style }: { style: CSSStyleDeclaration }): void => {
    for (const property of style) {
      const value = property.startsWith('--') ? '' : style.getPropertyValue(property);
      found.push([`${place} { ${property}`, `${value}${style.getPropertyPriority(property) && ' !important'}`]);
    }
  };
  /** Commas between selectors, not those inside `:is()`. */
  const selectors = (text: string): string[] => text.split(/,(?![^()]*\))/).map((one) => one.trim());
  const walk = (rules: CSSRuleList, place: string): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        for (const selector of selectors(rule.selectorText)) {
          add(`${place}${selector}`, rule);
          walk(rule.cssRules, `${place}${selector} { `);
        }
      } else if (rule instanceof CSSKeyframesRule) {
        for (const frame of rule.cssRules)
          if (frame instanceof CSSKeyframeRule) add(`${place}@keyframes ${rule.name} { ${frame.keyText}`, frame);
      } else if (rule instanceof CSSFontFaceRule) {
        const name = ['font-family', 'font-weight', 'font-style', 'unicode-range']
          .map((property) => rule.style.getPropertyValue(property))
          .join(' ');
        // Files are named after their content in the built site.
        for (const property of rule.style)
          if (property !== 'src')
            found.push([`${place}@font-face ${name} { ${property}`, rule.style.getPropertyValue(property)]);
      } else if (rule instanceof CSSPageRule) found.push([`${place}@page ${rule.selectorText}`, rule.style.cssText]);
      else if (rule instanceof CSSLayerBlockRule) walk(rule.cssRules, `${place}@layer ${rule.name} { `);
      else if (rule instanceof CSSMediaRule) walk(rule.cssRules, `${place}@media ${rule.conditionText} { `);
      else if (rule instanceof CSSSupportsRule)
        walk(rule.cssRules, `${place}@supports ${rule.conditionText.replace(/\s*([:,])\s*/g, '$1')} { `);
      else if (rule instanceof CSSGroupingRule) walk(rule.cssRules, `${place}${rule.cssText.split('{')[0]?.trim()} { `);
    }
  };
  walk(sheet.cssRules, '');
  return found;
}
