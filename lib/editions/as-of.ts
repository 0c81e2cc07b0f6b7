import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { publicDb } from '#lib/db/public'

/** One act of publication. Number 0 stands for the time before the first. */
export interface Edition {
  number: number
  /** The instant of publication, ISO 8601 in UTC; null for edition 0. */
  publishedAt: string | null
}

interface EditionRow {
  number: number
  published_at: Date
}

export const AsOfParameters = z.object({
  edition: z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/)
    .optional(),
  asOf: z
    .string()
    .max(40)
    .regex(/^[1-9]\d{3}-/)
    .optional(),
})
export type AsOfParameters = z.infer<typeof AsOfParameters>

const isDate = (asOf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(asOf)

/**
 * The instant that `asOf` means: an ISO instant with its offset as it stands, a date as the end of that day in Beijing,
 * so that a citation dated with a day includes what was published on it. Null when it is neither, and for a time to
 * come: its answer could still change. Today's date is taken as now.
 */
export function instantOf(asOf: string, now = Temporal.Now.instant()): Temporal.Instant | null {
  try {
    if (!isDate(asOf)) {
      // A plus that was not encoded in an address arrives as a space.
      const instant = Temporal.Instant.from(asOf.replace(/ (\d{2}:\d{2})$/, '+$1'))
      return Temporal.Instant.compare(instant, now) > 0 ? null : instant
    }
    const day = Temporal.PlainDate.from(asOf, { overflow: 'reject' })
    const today = now.toZonedDateTimeISO('Asia/Shanghai').toPlainDate()
    if (Temporal.PlainDate.compare(day, today) > 0) return null
    return day.add({ days: 1 }).toZonedDateTime('Asia/Shanghai').toInstant().subtract({ milliseconds: 1 })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The newest edition. */
export async function latestEdition(): Promise<Edition> {
  const [row] = await publicDb().$queryRaw<EditionRow[]>`
    SELECT number, published_at FROM published_edition ORDER BY number DESC LIMIT 1`
  return toEdition(row)
}

/**
 * The edition that the parameters ask for: `edition` by number, `asOf` by time, the newest when neither is given.
 * Null when they name none that exists, contradict each other's form, or are both given.
 */
export async function resolveEdition(parameters: {
  edition?: string
  asOf?: string
}): Promise<Edition | null> {
  const parsed = AsOfParameters.safeParse(parameters)
  if (!parsed.success) return null
  const { edition, asOf } = parsed.data
  if (edition !== undefined && asOf !== undefined) return null
  if (edition !== undefined) return findEdition(Number(edition))
  if (asOf === undefined) return latestEdition()
  const instant = instantOf(asOf)
  if (instant === null) return null
  return editionAt(instant)
}

/**
 * The edition in force at an instant. An act under way has its time already and is not yet seen: for the last minutes
 * the answer waits until it is, since the same question must never be answered differently later.
 */
async function editionAt(instant: Temporal.Instant): Promise<Edition> {
  const recent = Temporal.Now.instant().since(instant).total('minutes') < 5
  return publicDb().$transaction(async (tx) => {
    if (recent) await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('edition'))`
    const [row] = await tx.$queryRaw<EditionRow[]>`
      SELECT number, published_at FROM published_edition
      WHERE published_at <= ${instant.toString()}::timestamptz ORDER BY number DESC LIMIT 1`
    return toEdition(row)
  })
}

async function findEdition(number: number): Promise<Edition | null> {
  if (number === 0) return { number: 0, publishedAt: null }
  const [row] = await publicDb().$queryRaw<EditionRow[]>`
    SELECT number, published_at FROM published_edition WHERE number = ${number}`
  return row ? toEdition(row) : null
}

function toEdition(row: EditionRow | undefined): Edition {
  return row
    ? { number: row.number, publishedAt: row.published_at.toISOString() }
    : { number: 0, publishedAt: null }
}
