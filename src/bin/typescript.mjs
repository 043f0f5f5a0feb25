import { readFileSync } from 'node:fs';
import module from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { codeFolder, createStripper } from './stripped-code.mjs';

/**
 * Lets Node read our TypeScript, also where Nuqta is installed as a package: of files under `node_modules` Node itself
 * does not strip the types, and nowhere does it keep what it has stripped. Every thread imports it for itself.
 */
const ENGINE = new URL('../../', import.meta.url).href;
const isInstalled = ENGINE.includes('/node_modules/');

/** The fifty languages of zod's own messages, which nobody sees: ours are in `src/messages`. */
const ZOD_LANGUAGES = /\/node_modules\/zod\/v4\/locales\/index\.js$/;

function isOurs(url) {
  return url.startsWith(ENGINE) && url.endsWith('.ts') && !url.slice(ENGINE.length).includes('node_modules/');
}

/** Returns the address of one of our files by how another of them imports it; undefined for all others. */
function ownUrl(specifier, parent) {
  if (parent === undefined || !specifier.endsWith('.ts') || !isOurs(parent)) return undefined;
  if (specifier.startsWith('#')) return new URL(`src/${specifier.slice(1)}`, ENGINE).href;
  return specifier.startsWith('.') ? new URL(specifier, parent).href : undefined;
}

/** Strips the types of a text. Node calls this an experiment, once in each process, where an editor would read it. */
function strip(text) {
  const { emitWarning } = process;
  process.emitWarning = () => undefined;
  try {
    return module.stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
}

/** Returns what strips our code: with a memory where there is a cache, and in the first thread, which has the arguments. */
function createStrip() {
  const folder = isMainThread ? codeFolder(process.argv.slice(2), process.env) : undefined;
  if (folder === undefined) return (_url, text) => strip(text);
  const stripper = createStripper(folder, strip);
  process.on('exit', stripper.save);
  return stripper.strip;
}

if (isInstalled || isMainThread) {
  const stripFile = createStrip();
  module.registerHooks({
    // Node looks at half a dozen files before it knows where an import is; of ours it is written in the import.
    resolve: (specifier, context, next) => {
      const url = ownUrl(specifier, context.parentURL);
      return url === undefined ? next(specifier, context) : { url, format: 'module', shortCircuit: true };
    },
    load: (url, context, next) => {
      if (ZOD_LANGUAGES.test(url)) return { format: 'module', source: 'export {};', shortCircuit: true };
      return isOurs(url)
        ? { format: 'module', source: stripFile(url, readFileSync(new URL(url), 'utf8')), shortCircuit: true }
        : next(url, context);
    },
  });
}
