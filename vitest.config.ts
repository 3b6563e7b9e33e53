import path from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/integration/**/*.test.ts'],
    env: { TZ: 'Asia/Jakarta' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
