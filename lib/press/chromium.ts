import { access, constants } from 'node:fs/promises'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** The path of a Chromium that this process may run: CHROMIUM_PATH, or the system's; null when there is none. */
export async function chromiumPath(): Promise<string | null> {
  const named = process.env.CHROMIUM_PATH
  for (const path of named ? [named] : places) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (runs) return path
  }
  return null
}
