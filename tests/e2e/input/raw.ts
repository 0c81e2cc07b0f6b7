import { connect } from 'node:net'

/** What the server answers to these very bytes: the status and the whole text; status 0 when it hangs up without a word. */
export function sendRaw(lines: string[], body = ''): Promise<{ status: number; text: string }> {
  const { hostname, port, host } = new URL(process.env.PORTAL_TEST_URL ?? '')
  const [first = '', ...headers] = lines
  const given = headers.some((line) => /^host:/i.test(line)) ? headers : [`Host: ${host}`, ...headers]
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let text = ''
    socket.setTimeout(15_000, () => socket.destroy(new Error(`no answer to ${first}`)))
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? done() : reject(error),
    )
    socket.on('end', () => done())
    const done = () => {
      socket.destroy()
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text })
    }
    socket.write([first, ...given, 'Connection: close', '', body].join('\r\n'))
  })
}
