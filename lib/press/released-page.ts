const patienceMilliseconds = 15_000

/** What prints the document runs no script of it and loads nothing for it. */
const nothingElse = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`

/**
 * A page of this portal as one document: fetched from the portal itself as anybody would, with its style sheets inside and
 * no scripts. Throws unless the page answers 200, so that no notice of failure is ever printed in its place.
 */
export async function fetchWholePage(portal: string, path: string): Promise<string> {
  const html = await fetchText(`${portal}${path}`)
  const sheets = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].map(([link]) => link)
  const styles = await Promise.all(
    sheets.map((link) => fetchText(new URL(/\bhref="([^"]+)"/.exec(link)?.[1] ?? '', portal).href)),
  )
  return html
    .replaceAll(/<script\b[^]*?<\/script>/g, '')
    .replaceAll(/<link\b[^>]*>/g, '')
    .replace('<head>', () => `<head><meta charset="utf-8">${nothingElse}`)
    .replace('</head>', () => `<style>${styles.join('\n')}</style></head>`)
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address, {
    cache: 'no-store',
    redirect: 'error',
    signal: AbortSignal.timeout(patienceMilliseconds),
  })
  if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`)
  return answer.text()
}
