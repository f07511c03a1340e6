import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  resolve: { conditions: ['browser'] },
  test: {
    include: ['tests/{core,schema,store,shape,islands,files,hosting}/**/*.test.ts'],
    // Nothing is measured by the clock; this only ends what hangs, on a slow machine too.
    testTimeout: 60_000,
    environment: './tests/store/client.mjs',
    // Files share what they import, which halves the time. None may leave anything behind: a test that changes what
    // others see (a clock, a global) puts it back.
    isolate: false,
  },
});
