import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  resolve: { conditions: ['browser'] },
  test: {
    include: ['tests/{core,schema,store,shape}/**/*.test.ts'],
    environment: './tests/store/client.mjs',
  },
});
