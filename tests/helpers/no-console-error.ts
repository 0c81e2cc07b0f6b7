import { afterEach, beforeEach } from 'vitest'

const original = console.error
let complaints: string[] = []

// React and Prisma report real faults this way and go on; a test that met one has not passed.
beforeEach(() => {
  complaints = []
  console.error = (...parts: unknown[]) => {
    complaints.push(parts.map(String).join(' '))
    original(...parts)
  }
})

afterEach(() => {
  console.error = original
  if (complaints.length > 0) throw new Error(`console.error was called: ${complaints.join('\n')}`)
})
