import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { devCommand } from '#commands/dev.ts';
import { previewCommand } from '#commands/preview.ts';
import { startCommand } from '#commands/start.ts';
import { runInTest } from './run-in-test.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nuqta-preview-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Occupies a free port while `use` runs. */
async function withTakenPort(use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    await use(typeof address === 'object' ? (address?.port ?? 0) : 0);
  } finally {
    server.close();
  }
}

describe('nuqta preview', () => {
  test.each(['nowhere', '.'])('without a site in the folder (%s) says so and leaves with 1', async (name) => {
    const out = join(folder, name);
    const { code, errors } = await runInTest(previewCommand, ['--out', out]);
    expect({ code, errors }).toEqual({
      code: 1,
      errors: `There is no site in ${out}. Build it first: npx nuqta build.`,
    });
  });

  test('on a port in use says so and leaves with 1', async () => {
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), '');
    await withTakenPort(async (port) => {
      const args = ['--out', join(folder, 'dist'), '--content', folder, '--port', String(port)];
      expect(await runInTest(previewCommand, args)).toEqual({
        code: 1,
        out: '',
        errors: `Port ${port} is in use by another program. Name another one with --port.`,
      });
    });
  });
});

describe('nuqta dev', () => {
  test('on a port in use says so and leaves with 1, before anything of Astro is loaded', async () => {
    await withTakenPort(async (port) => {
      const { code, errors } = await runInTest(devCommand, ['--content', folder, '--port', String(port)]);
      expect({ code, errors }).toMatchObject({ code: 1, errors: expect.stringContaining(`Port ${port} is in use`) });
    });
  });
});

describe.each([
  ['dev', devCommand],
  ['preview', previewCommand],
  ['start', startCommand],
])('nuqta %s', (_name, command) => {
  test.each(['0', '65536', '-1', '80.5', 'http', '4321x', '1e3'])('a port %s is wrong use', async (port) => {
    const { code, errors } = await runInTest(command, [`--port=${port}`]);
    expect(code).toBe(2);
    expect(errors).toContain(`--port "${port}" is not a port number.`);
  });
});

describe.each([
  ['dev', devCommand],
  ['start', startCommand],
])('nuqta %s', (_name, command) => {
  test('without a content folder is wrong use', async () => {
    const { code, errors } = await runInTest(command, ['--content', join(folder, 'nowhere')]);
    expect(code).toBe(2);
    expect(errors).toContain('There is no content folder');
  });
});
