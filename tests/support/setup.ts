import fc from 'fast-check';

// What a developer or a service has set for builds of its own is nothing to the tests.
for (const name of Object.keys(process.env))
  if (/^(NUQTA_|GITHUB_|SOURCE_DATE_EPOCH$)/.test(name)) delete process.env[name];

/**
 * Laws over random input are tried from another seed at every run, and from the same one where `CI` is set. A law that
 * fails prints its seed; `FAST_CHECK_SEED=<seed> npm test` tries the same again.
 */
const seed = process.env['FAST_CHECK_SEED'] ?? (process.env['CI'] ? '20261123' : undefined);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
