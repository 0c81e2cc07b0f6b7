import { escapeXml } from '#lib/drawing/svg-text'

/** The heights that fit what is embedded, in pixels at 640 wide; a smaller frame scrolls. */
export const embedHeights = { figure: 330, chart: 620, table: 620 } as const

interface Frame {
  /** Full address of the embedded page. */
  address: string
  title: string
  width: number
  height: number
}

/**
 * The code that shows an embed in another site's page. Its frame may run no script and knows nothing of that page; its
 * links open outside of it.
 */
export function iframeCode({ address, title, width, height }: Frame): string {
  const attributes = {
    src: address,
    title,
    width: String(width),
    height: String(height),
    sandbox: 'allow-popups allow-popups-to-escape-sandbox',
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  }
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`)
  return `<iframe ${written.join(' ')}></iframe>`
}
