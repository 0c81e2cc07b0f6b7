import { pinyin } from 'pinyin-pro'
import type { StaffTransaction } from '#lib/db/staff'
import type { Kind } from '#lib/editions/kinds'

/** Lower-case ASCII words joined by hyphens, from the English name or from the pinyin of the Chinese one. */
export function slugOf(nameEn: string, nameZh: string): string {
  const latin = nameEn.trim() || pinyin(nameZh, { toneType: 'none', v: true, nonZh: 'consecutive' })
  const slug = latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return slug || 'record'
}

/**
 * The permanent key of a new record: `HLJ-2024-0007` for a project, by the year of its signing and else of today in
 * Beijing; a slug with a number behind it when taken for the other kinds.
 */
export async function newKey(
  tx: StaffTransaction,
  kind: Kind,
  content: Record<string, unknown>,
): Promise<string> {
  if (kind === 'project') return projectReference(tx, content)
  const name = (content.name ?? content.describes ?? {}) as Record<string, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '')
  // A source may have a headline and no description yet.
  const slug = slugOf(text(content.nameEn ?? name.en), text(content.nameZh ?? name.zh) || text(content.title))
  const taken = await tx.record.findMany({
    where: { kind, key: { startsWith: slug } },
    select: { key: true },
  })
  const keys = new Set(taken.map(({ key }) => key))
  let key = slug
  for (let number = 2; keys.has(key); number += 1) key = `${slug}-${number}`
  return key
}

async function projectReference(tx: StaffTransaction, content: Record<string, unknown>): Promise<string> {
  const signedOn = String(content.signedOn ?? '')
  const today = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
  }).format(new Date())
  const year = Number((/^(19|20|21)\d{2}/.exec(signedOn) ?? [today.slice(0, 4)])[0])
  const [row] = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO reference_counter AS c (year, last)
    SELECT ${year}, 1 + coalesce((
      SELECT right(key, 4)::int FROM record
      WHERE kind = 'project' AND key BETWEEN ${`HLJ-${year}-0000`} AND ${`HLJ-${year}-9999`}
        AND key ~ '^HLJ-[0-9]{4}-[0-9]{4}$'
      ORDER BY key DESC LIMIT 1
    ), 0)
    ON CONFLICT (year) DO UPDATE SET last = greatest(c.last + 1, excluded.last) RETURNING last`
  return `HLJ-${year}-${String(row?.last ?? 1).padStart(4, '0')}`
}
