import { PrismaPg } from '@prisma/adapter-pg'

/** The two roles that this program takes; the owner of the tables only migrates. */
export type DatabaseRole = 'portal_public' | 'portal_staff'

/**
 * Opens nothing yet: the pool connects at the first query. Waits at most 3 s for a connection and ends a statement
 * after `statementSeconds`, since the driver would otherwise wait for ever. Its memory holds the hits of a common word
 * in a million records, which would else be looked up twice.
 * Throws when DATABASE_URL is not set.
 */
export function adapterFor(role: DatabaseRole, statementSeconds: number): PrismaPg {
  const connectionString = process.env.DATABASE_URL
  if (!connectionString) throw new Error('DATABASE_URL is not set: start the portal with `npm start`')
  return new PrismaPg({
    connectionString,
    options: `-c role=${role} -c statement_timeout=${statementSeconds}s -c lock_timeout=2s -c idle_in_transaction_session_timeout=30s -c work_mem=32MB -c timezone=UTC`,
    connectionTimeoutMillis: 3000,
    max: 10,
  })
}
