/** Measures a running portal with Lighthouse as a phone sees it, and writes docs/lighthouse.md: `npm run lighthouse -- http://127.0.0.1:3000`. */
import { writeFileSync } from 'node:fs'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findChromium } from './chromium.mjs'

const pages = [
  '/en',
  '/zh/projects',
  '/zh/projects/HLJ-2024-0001',
  '/en/figures',
  '/en/opportunities',
  '/zh/places',
]
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const rounds = 3

const portal = process.argv[2] ?? 'http://127.0.0.1:3000'
const chrome = await launch({
  chromePath: (await findChromium()) ?? undefined,
  chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})

interface Measured {
  scores: number[]
  faults: string[]
}

/** The scores of one page, 0 to 100, and what keeps each category below 100. Now and then a browser gives no trace: asked again, twice. */
async function measure(path: string, triesLeft = 2): Promise<Measured> {
  const result = await lighthouse(portal + path, { port: chrome.port, onlyCategories: [...categories] })
  const lhr = result?.lhr
  if (!lhr || lhr.runtimeError || categories.some((category) => lhr.categories[category]?.score == null)) {
    if (triesLeft > 0) return measure(path, triesLeft - 1)
    throw new Error(`${path} was not measured: ${lhr?.runtimeError?.message ?? 'a category has no score'}`)
  }
  const faults = categories
    .filter((category) => category !== 'performance')
    .flatMap((category) => lhr.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id)
  return {
    scores: categories.map((category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)),
    faults: [...new Set(faults)],
  }
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0

const lines: string[] = []
try {
  for (const path of pages) {
    const runs: Measured[] = []
    for (let round = 0; round < rounds; round += 1) runs.push(await measure(path))
    const scores = categories.map((_, at) => median(runs.map((run) => run.scores[at] ?? 0)))
    const faults = [...new Set(runs.flatMap((run) => run.faults))]
    lines.push(`| \`${path}\` | ${scores.join(' | ')} | ${faults.join(', ') || '–'} |`)
    console.log(lines.at(-1))
  }
} finally {
  chrome.kill()
}
writeFileSync(
  new URL('../docs/lighthouse.md', import.meta.url),
  `# Lighthouse

Measured on ${new Date().toISOString().slice(0, 10)} as a phone (Lighthouse's own throttling), medians of ${rounds} rounds. Performance
depends on how busy the machine is; trust the others.

| page | performance | accessibility | best practices | SEO | what is below 100 |
|---|---:|---:|---:|---:|---|
${lines.join('\n')}
`,
)
