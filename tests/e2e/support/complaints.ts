import type { BrowserContext } from '@playwright/test'

/** Collects what pages of a context report as errors: to the console, or by throwing. */
export class Complaints {
  readonly heard: string[] = []

  listen(context: BrowserContext): void {
    context.on('console', (message) => {
      if (message.type() !== 'error') return
      // Chromium reports a page that answers 404 as an error; whether it may is for the test to say.
      const isPage = /^Failed to load resource/.test(message.text()) && isDocument(message.location().url)
      if (!isPage) this.heard.push(`${message.text()} (${message.location().url})`)
    })
    context.on('weberror', (error) => this.heard.push(String(error.error().stack ?? error.error())))
  }
}

const isDocument = (url: string) => URL.canParse(url) && !new URL(url).pathname.startsWith('/_next/')
