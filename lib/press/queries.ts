import { publicDb } from '#lib/db/public'
import type { Locale } from '#lib/i18n/locales'
import type { PressContent } from '#lib/press/schema'

/** A press pack that is out. Nothing here can read one before its time: the database does not show it to the public role. */
export interface PressPack {
  event: string
  /** Counts the packs of the event in the order of their release; part of the pack's permanent address. */
  number: number
  edition: number
  releaseAt: Date
  /** Null once the pack is withdrawn. */
  content: PressContent | null
  withdrawnAt: Date | null
  withdrawnReason: string | null
}

/** The packs of an event that are out, withdrawn ones too, the newest first. */
export function listPressPacks(event: string): Promise<PressPack[]> {
  return publicDb().$queryRaw`
    SELECT event_key AS event, number, edition, release_at AS "releaseAt", content, withdrawn_at AS "withdrawnAt",
      withdrawn_reason AS "withdrawnReason"
    FROM published_press_pack WHERE event_key = ${event} ORDER BY number DESC`
}

/** One pack by its number as an address writes it; null when there is none, or none yet. */
export async function getPressPack(event: string, number: string): Promise<PressPack | null> {
  if (!/^[1-9]\d{0,5}$/.test(number)) return null
  const packs = await listPressPacks(event)
  return packs.find((pack) => pack.number === Number(number)) ?? null
}

/** Where packs are, for the sitemap: the newest of every event and each by its number. */
export function listPressAddresses(): Promise<{ event: string; number: number; changedAt: Date }[]> {
  return publicDb().$queryRaw`
    SELECT event_key AS event, number, release_at AS "changedAt" FROM published_press_pack
    WHERE withdrawn_at IS NULL ORDER BY release_at DESC LIMIT 100`
}

/** The file that was printed of a pack: the same bytes for ever. */
export interface PressPdf {
  sha256: string
  bytes: number
  madeAt: Date
}

/** What is known of the kept file of a pack in one language; null while none was made. */
export async function getPressPdf(event: string, number: number, locale: Locale): Promise<PressPdf | null> {
  const [row] = await publicDb().$queryRaw<PressPdf[]>`
    SELECT sha256, bytes, made_at AS "madeAt" FROM published_press_pdf
    WHERE event_key = ${event} AND number = ${number}::int AND locale = ${locale} AND pdf IS NOT NULL`
  return row ?? null
}

/** The kept file itself; null while none was made, and after the pack was withdrawn. */
export async function readPressPdf(
  event: string,
  number: number,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [row] = await publicDb().$queryRaw<{ pdf: Uint8Array<ArrayBuffer> | null }[]>`
    SELECT pdf FROM published_press_pdf
    WHERE event_key = ${event} AND number = ${number}::int AND locale = ${locale}`
  return row?.pdf ?? null
}

/** Keeps the file of a pack that is out, unless one is kept already. */
export async function keepPressPdf(
  event: string,
  number: number,
  locale: Locale,
  pdf: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await publicDb().$queryRaw`
    SELECT keep_press_pdf(${event}, ${number}::int, ${locale}, ${pdf}::bytea)::text AS kept`
}
