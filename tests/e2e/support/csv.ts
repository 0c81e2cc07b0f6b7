/** Reads a CSV file as RFC 4180 writes it: the byte order mark, a heading line, quoted cells, CRLF. */
export function parseCsv(text: string): Record<string, string>[] {
  const [head = [], ...lines] = cells(text.replace(/^\uFEFF/, ''))
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])))
}

function cells(text: string): string[][] {
  const lines: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  let line: string[] = []
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text)
    if (!match) throw new Error(`not RFC 4180: ${text.slice(0, 200)}`)
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    lines.push(line)
    line = []
  }
  return lines
}
