import next from '@next/eslint-plugin-next'
import hooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'
import { importDirections } from './eslint.imports.js'

export default defineConfig([
  globalIgnores([
    'node_modules',
    '.next',
    '.data',
    'generated',
    'next-env.d.ts',
    'test-results',
    'playwright-report',
  ]),
  ts.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The faults that types find and tests seldom: work that nobody waits for.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-param-reassign': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
    },
  },
  { files: ['app/**/*.{ts,tsx}', 'components/**/*.tsx'], ...hooks.configs.flat.recommended },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.tsx'],
    ...next.configs['core-web-vitals'],
    // Public pages work without scripts: plain links and forms are meant.
    rules: { ...next.configs['core-web-vitals'].rules, '@next/next/no-html-link-for-pages': 'off' },
  },
  ...importDirections,
])
