// The first file of the worker is JavaScript: as a package, our TypeScript is read only after `typescript.mjs`.
import './typescript.mjs';

await import('#content/body-worker.ts');
