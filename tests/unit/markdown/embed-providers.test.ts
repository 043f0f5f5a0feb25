import { describe, expect, test } from 'vitest';
import { findEmbed } from '#markdown/embed-providers.ts';

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/aBcDeFgHi_-';
const VIMEO = 'https://player.vimeo.com/video/123456789?dnt=1';

describe('findEmbed', () => {
  test.each([
    ['https://www.youtube.com/watch?v=aBcDeFgHi_-', YOUTUBE],
    ['https://youtube.com/watch?list=x&v=aBcDeFgHi_-&t=3', YOUTUBE],
    ['http://m.youtube.com/watch?v=aBcDeFgHi_-', YOUTUBE],
    ['https://www.youtube.com/embed/aBcDeFgHi_-?start=3', YOUTUBE],
    ['https://www.youtube.com/shorts/aBcDeFgHi_-', YOUTUBE],
    ['https://youtu.be/aBcDeFgHi_-?t=3', YOUTUBE],
    ['https://vimeo.com/123456789', VIMEO],
    ['https://player.vimeo.com/video/123456789?h=x', VIMEO],
  ])('knows %s', (address, frame) => {
    expect(findEmbed(address)?.frame).toBe(frame);
  });

  test.each([
    '',
    'youtube.com/watch?v=aBcDeFgHi_-',
    'javascript:alert(1)//www.youtube.com/watch?v=aBcDeFgHi_-',
    'https://www.youtube.com.example.org/watch?v=aBcDeFgHi_-',
    'https://example.org/www.youtube.com/watch?v=aBcDeFgHi_-',
    'https://www.youtube.com@example.org/watch?v=aBcDeFgHi_-',
    'https://user@www.youtube.com/watch?v=aBcDeFgHi_-',
    'https://www.youtube.com:8443/watch?v=aBcDeFgHi_-',
    'https://www.youtube.com/watch?v=short',
    'https://www.youtube.com/watch?v=aBcDeFgHi_-"><script>',
    'https://www.youtube.com/redirect?q=https://example.org&v=aBcDeFgHi_-',
    'https://www.youtube.com/watch/../redirect?v=aBcDeFgHi_-',
    'https://vimeo.com/channels/staffpicks/123456789',
    'https://x.com/user/status/123456789',
  ])('refuses %s', (address) => {
    expect(findEmbed(address)).toBeUndefined();
  });
});
