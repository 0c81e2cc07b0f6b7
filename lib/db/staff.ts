import 'server-only'
import { Prisma, PrismaClient, type Enquiry, type Version } from '#generated/prisma/client'
import { adapterFor } from '#lib/db/settings'

const kept = globalThis as unknown as { staffDb?: PrismaClient }

/** The client of the staff desk and of the loader of sourced data. */
export function staffDb(): PrismaClient {
  return (kept.staffDb ??= new PrismaClient({
    adapter: adapterFor('portal_staff', 60),
  }))
}

export type { Enquiry, Version }
export type StaffTransaction = Prisma.TransactionClient
export type JsonInput = Prisma.InputJsonValue
export const sql = Prisma.sql

/** True when a write met a unique rule of the database. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'
}
