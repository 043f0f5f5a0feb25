import { readFileSync } from 'node:fs';
import module from 'node:module';

/**
 * Lets Node read our TypeScript where Nuqta is installed as a package: of files under `node_modules` Node itself does
 * not strip the types. Elsewhere it does nothing. Every thread imports it for itself.
 */
const ENGINE = new URL('../', import.meta.url).href;

function isOurs(url) {
  return url.startsWith(ENGINE) && url.endsWith('.ts') && !url.slice(ENGINE.length).includes('node_modules/');
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

if (ENGINE.includes('/node_modules/')) {
  module.registerHooks({
    load: (url, context, next) =>
      isOurs(url)
        ? { format: 'module', source: strip(readFileSync(new URL(url), 'utf8')), shortCircuit: true }
        : next(url, context),
  });
}
