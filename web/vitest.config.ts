import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], globalSetup: process.env['VETA_CHROMIUM'] ? ['tests/browser/built.ts'] : [], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false },
});
