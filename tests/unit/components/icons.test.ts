import { describe, expect, test } from 'vitest';
import { iconHtml } from '#components/icons.ts';

describe('iconHtml', () => {
  test.each(['search', 'theme', 'link', 'print', 'share'] as const)(
    '%s is drawn in the colour of its text, and silent',
    (name) => {
      const svg = iconHtml(name);
      expect(svg).toContain('aria-hidden="true"');
      expect(svg).not.toMatch(/style=|#[0-9a-f]{3}/);
    },
  );
});
