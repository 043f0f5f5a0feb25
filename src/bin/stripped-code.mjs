import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Keeps our code without its types between commands: stripping them is a third of the time of a check that finds
 * nothing new.
 */

/** What a cache of ours has in it; into any other folder nothing is written before the command has approved it. */
const OURS = /^segment-[0-9a-f]+\.index$/;

/** Returns the folder of stripped code for a command's arguments; undefined where there is no cache of ours yet. */
export function codeFolder(argv, environment) {
  const { values } = parseArgs({ args: argv, options: { cache: { type: 'string' } }, strict: false });
  const cache = typeof values.cache === 'string' ? values.cache : (environment['NUQTA_CACHE'] ?? '.nuqta/cache');
  return cache !== '' && isOurs(resolve(cache)) ? join(resolve(cache), 'code') : undefined;
}

/** Returns what strips the types of a file's text, each text once, and keeps the results in a folder. */
export function createStripper(folder, strip) {
  const file = join(folder, `${process.version}.json`);
  const kept = read(file);
  let isNew = false;
  return {
    strip(url, text) {
      const from = digest(text);
      const known = kept[url];
      if (known?.from === from && known.digest === digest(known.code)) return known.code;
      const code = strip(text);
      kept[url] = { from, digest: digest(code), code };
      isNew = true;
      return code;
    },
    save() {
      if (isNew) write(folder, file, kept);
    },
  };
}

function isOurs(cache) {
  try {
    return readdirSync(cache).some((name) => OURS.test(name));
  } catch {
    return false;
  }
}

function digest(text) {
  return createHash('sha1').update(String(text)).digest('base64');
}

function read(file) {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

function write(folder, file, kept) {
  const whole = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(whole, JSON.stringify(kept));
    renameSync(whole, file);
  } catch {
    // A cache that cannot be written: the next command takes longer.
  }
}
