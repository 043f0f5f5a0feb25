// First: nothing of Astro runs before it.
import '#build/no-telemetry.ts';
import { defineConfig } from 'astro/config';
import { nuqta } from '#astro/nuqta.ts';

export default defineConfig({
  integrations: [nuqta()],
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
});
