import { describe, expect, test } from 'vitest';
import { contentPolicy } from '#components/content-policy.ts';

describe('contentPolicy', () => {
  test('allows nothing inline, nothing from elsewhere, and no frame', () => {
    const policy = contentPolicy();
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|frame-src|\*/);
  });

  test('a page with embeds names exactly its hosts', () => {
    expect(contentPolicy(['https://www.youtube-nocookie.com'])).toMatch(
      /; frame-src https:\/\/www\.youtube-nocookie\.com$/,
    );
  });
});
