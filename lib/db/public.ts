import 'server-only'
import { PrismaClient, Prisma } from '#generated/prisma/client'
import { adapterFor } from '#lib/db/settings'

const kept = globalThis as unknown as { publicDb?: PrismaClient }

/** The client of the public site. The database lets it read published versions, editions and totals only. */
export function publicDb(): PrismaClient {
  return (kept.publicDb ??= new PrismaClient({
    adapter: adapterFor('portal_public', 10),
  }))
}

export const sql = Prisma.sql
export const join = Prisma.join
export type Sql = Prisma.Sql
