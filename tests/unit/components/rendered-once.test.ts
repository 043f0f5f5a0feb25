import { describe, expect, test } from 'vitest';
import { rendered } from '#components/rendered-once.ts';

describe('rendered', () => {
  test('renders once for each owner and name', async () => {
    const site = {};
    let runs = 0;
    const render = async () => {
      runs += 1;
      return `<header>${runs}</header>`;
    };
    expect(await rendered(site, 'masthead /', render)).toBe('<header>1</header>');
    expect(await rendered(site, 'masthead /', render)).toBe('<header>1</header>');
    expect(await rendered(site, 'masthead /section/', render)).toBe('<header>2</header>');
    expect(await rendered({}, 'masthead /', render)).toBe('<header>3</header>');
  });

  test('an empty result is a result', async () => {
    const site = {};
    let runs = 0;
    const render = async () => {
      runs += 1;
      return '';
    };
    await rendered(site, 'empty', render);
    await rendered(site, 'empty', render);
    expect(runs).toBe(1);
  });
});
