import type { ColourFamily } from './colour-family.ts';
import { ownFamilies } from './own-colours.ts';
import type { Settings } from './site.ts';
import { PIGMENTS } from './vocabulary.ts';

/** Rules of one theme; the dark one is asked for by the system or by the reader. */
type Rules = (theme: 'light' | 'dark') => string;

const DIGITS = '@counter-style nuqta-digits{system:extends arabic-indic}';

/**
 * Returns the style sheet that gives a newspaper its own face, for the layer of tokens: its colours in place of ours or
 * beside them, and its digits. Empty for one that has none of its own.
 */
export function faceCss({ site, sections }: Pick<Settings, 'site' | 'sections'>): string {
  const families = [...ownFamilies(site, sections)];
  const declared: Rules = (theme) => families.map(([name, family]) => declarations(name, family, theme)).join('');
  const classes = families.filter(([name]) => !PIGMENTS.some((ours) => ours === name)).map(([name]) => classOf(name));
  const rules = [
    ...(families.length === 0
      ? []
      : [
          `:root{${declared('light')}}`,
          `@media (prefers-color-scheme:dark){:root:not([data-theme="light"]){${declared('dark')}}}`,
          `:root[data-theme="dark"]{${declared('dark')}}`,
          ...classes,
        ]),
    ...(site.digits === 'arab' ? [DIGITS] : []),
  ];
  return rules.length === 0 ? '' : `@layer tokens{\n${rules.join('\n')}\n}\n`;
}

function declarations(name: string, family: ColourFamily, theme: 'light' | 'dark'): string {
  const values =
    theme === 'dark'
      ? { '': family.dark, '-band': family.darkBand }
      : {
          '': family.light,
          '-band': family.band,
          '-onband2': family.onBand,
          '-bandrule': family.bandRule,
          '-ground': family.ground,
          '-tone': family.tone,
          '-spark': family.spark,
        };
  return Object.entries(values)
    .map(([part, value]) => `--${name}${part}:${value};`)
    .join('');
}

/** What tokens.css writes for each of our pigments. */
function classOf(name: string): string {
  const of = (part: string): string => `var(--${name}${part})`;
  return `.${name}{--pig:${of('')};--pig-ground:${of('-ground')};--pig-tone:${of('-tone')};--pig-spark:${of('-spark')};--band:${of('-band')};--onband2:${of('-onband2')};--bandrule:${of('-bandrule')}}`;
}
