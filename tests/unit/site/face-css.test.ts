import { describe, expect, test } from 'vitest';
import { faceCss } from '#site/face-css.ts';
import { parseSettings } from '#site/parse-settings.ts';

const NAMES = 'name: نقطة\ndescription: صحيفة\naddress: https://nuqta.example\n';
const css = (site: string, sections = '- name: سياسة\n') =>
  faceCss(
    parseSettings({ site: NAMES + site, sections, tags: undefined, authors: undefined, redirects: undefined }).settings,
  );

describe('faceCss', () => {
  test('is empty for a newspaper without colours and digits of its own', () => {
    expect(css('')).toBe('');
    expect(css('', '- name: سياسة\n  pigment: ochre\n')).toBe('');
  });

  test('has an accent in place of cinnabar, by day, by night and by choice', () => {
    const text = css('colours:\n  accent: "#0b6250"\n');
    expect(text).toContain(':root{--cinnabar:#0b6250;');
    expect(text).toMatch(
      /@media \(prefers-color-scheme:dark\)\{:root:not\(\[data-theme="light"\]\)\{--cinnabar:#[0-9a-f]{6};/,
    );
    expect(text).toMatch(/:root\[data-theme="dark"\]\{--cinnabar:#[0-9a-f]{6};/);
    expect(text).not.toContain('--lapis');
  });

  test('has a class for each colour of a section, once', () => {
    const text = css('', '- name: أ\n  pigment: "#556b2f"\n- name: ب\n  pigment: "#556b2f"\n');
    expect(text.match(/\.colour-556b2f\{--pig:var\(--colour-556b2f\);/g)).toHaveLength(1);
    expect(text).toContain('--colour-556b2f:#556b2f;');
  });

  test('counts in Arabic-Indic digits where they are chosen', () => {
    expect(css('digits: arab\n')).toContain('@counter-style nuqta-digits{system:extends arabic-indic}');
    expect(css('digits: latn\n')).toBe('');
  });
});
