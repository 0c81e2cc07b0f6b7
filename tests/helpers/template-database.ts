import type { TestProject } from 'vitest/node'
import { migrate } from '../../scripts/migrate'
import { asOwner, template } from './database'
import { startThrowawayServer } from './throwaway-server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the throwaway server's maintenance database. */
    databaseServer: string
  }
}

/** Once a run: a server, and in it a migrated database that every test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startThrowawayServer()
  try {
    await asOwner(server.url('postgres'), (client) => client.query(`CREATE DATABASE ${template}`))
    await migrate(server.url(template))
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('databaseServer', server.url('postgres'))
  return () => server.stop()
}
