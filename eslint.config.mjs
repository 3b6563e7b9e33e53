import { defineConfig, globalIgnores } from 'eslint/config';
import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import house from './scripts/lint/arrows.mjs';

export default defineConfig([
  ...nextVitals,
  ...nextTypescript,
  globalIgnores(['.next/**', 'next-env.d.ts', 'data/**', 'playwright-report/**', 'test-results/**']),
  {
    plugins: { house },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'house/arrows': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  // A view changes by navigation, drawn by the server (design section 5): plain links, one renderer, no client routing.
  { files: ['app/**'], rules: { '@next/next/no-html-link-for-pages': 'off' } },
  { files: ['lib/**'], rules: { 'house/clock': 'error' } },
  {
    files: ['tests/e2e/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression[callee.name='expect'] > CallExpression[callee.object.name='page'][callee.property.name='getByRole'][arguments.0.value=/^(alert|status)$/]",
          message:
            'Name the notice by its words, `.filter({ hasText })`: once scripts have run, a page has others (the route announcer, the copy button).',
        },
      ],
    },
  },
  {
    files: ['app/**', 'lib/**', 'db/**', 'scripts/**'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }] },
  },
]);
