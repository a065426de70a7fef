import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { oneFile } from './build/oneFile.ts';
import { world } from './build/world.ts';

const states = new URL('../tests/Veta.Tests/NorthAmerica/Fixtures/states.txt', import.meta.url);

export default defineConfig({
  plugins: [svelte(), world(states), oneFile({ echarts: 'src/parts/echarts.ts', lines: 'src/map/lines.ts' })],
  build: {
    target: 'es2022',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 8000,
    rollupOptions: { input: 'viewer.html', output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
  },
});
