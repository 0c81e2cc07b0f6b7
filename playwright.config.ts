import { defineConfig } from '@playwright/test'

const asRoot = process.getuid?.() === 0
// Chromium has features that call home or try other protocols; a test has one server to talk to.
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
]

export default defineConfig<{ byKeyboard: boolean }>({
  testDir: 'tests/e2e',
  globalSetup: './tests/helpers/portal-under-test.ts',
  outputDir: 'test-results',
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PORTAL_TEST_REPORT ?? 'test-results/report.json' }],
  ],
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: process.env.PORTAL_TEST_URL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [...quiet, '--disable-sync', ...(asRoot ? ['--no-sandbox'] : [])],
    },
  },
  // Journeys are gone through twice: with scripts and by keyboard alone, and without scripts, with a mouse. What pages say
  // and refuse is the same with scripts and without. axe is a script.
  projects: [
    { name: 'keyboard', testMatch: 'journeys/**/*.spec.ts', use: { byKeyboard: true } },
    { name: 'axe', testMatch: 'axe/**/*.spec.ts' },
    {
      name: 'no-js',
      testMatch: '{smoke,{journeys,access,pages,input}/**/*}.spec.ts',
      use: { javaScriptEnabled: false },
    },
  ],
})
