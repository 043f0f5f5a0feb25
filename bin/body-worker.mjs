// The first file of the worker is JavaScript: as a package, our TypeScript is read only after `typescript.mjs`.
import './typescript.mjs';

await import('../src/content/body-worker.ts');
