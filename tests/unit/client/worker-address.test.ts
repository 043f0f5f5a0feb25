import { describe, expect, test } from 'vitest';
import { createWorkerAddress } from '#client/worker-address.ts';

const origin = 'https://paper.example';

describe('createWorkerAddress', () => {
  test('takes a script of this site', () => {
    expect(createWorkerAddress({ origin })('/sw.js')).toBe('https://paper.example/sw.js');
  });

  test.each([
    'https://e.example/sw.js',
    '//e.example/sw.js',
    '/\\e.example/sw.js',
    'data:text/javascript,1.js',
    '/a/',
    'blob:x.js',
  ])('refuses %s', (path) => {
    expect(() => createWorkerAddress({ origin })(path)).toThrow(TypeError);
  });

  test('goes through the one policy that pages allow', () => {
    const names: string[] = [];
    const trustedTypes = {
      createPolicy: (name: string, rules: { createScriptURL(text: string): string }) => {
        names.push(name);
        return rules;
      },
    };
    const address = createWorkerAddress({ origin, trustedTypes });
    expect(address('/sw.js')).toBe('https://paper.example/sw.js');
    expect(() => address('//e.example/sw.js')).toThrow(TypeError);
    expect(names).toEqual(['nuqta']);
  });
});
