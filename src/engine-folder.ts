import { fileURLToPath } from 'node:url';

/**
 * The folder of Nuqta itself: its code, its public files, its package. A newspaper that uses it lies elsewhere, and
 * nothing is ever written here on its behalf; only the repository of Nuqta is both.
 */
export const ENGINE_FOLDER = fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/, '');
