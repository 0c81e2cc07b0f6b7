import type pg from 'pg'
import { actAs } from '#lib/auth/acting'
import type { Staff } from '#lib/auth/staff'
import { staffDb } from '#lib/db/staff'
import { createDraft, type DraftRef, type Typed } from '#lib/desk/drafts'
import { submitDraft } from '#lib/desk/submitting'
import { publishDrafts } from '#lib/desk/review'
import { people } from './fill'
import { prepared } from './plain'
import type { Side } from './read-sampler'

/** Milliseconds of one act each. */
export interface PublishSample {
  /** Drafting and submitting, always through lib. */
  draft: number
  publish: number
}

/** Times the publication of one new project: the checks, the edition, the kept totals and the audit entry. */
export class PublishSampler {
  private constructor(
    private readonly client: pg.Client,
    private readonly recorder: Staff,
    private readonly reviewer: Staff,
    private readonly content: Typed,
  ) {}

  static async prepare(client: pg.Client): Promise<PublishSampler> {
    const select = { id: true, username: true, name: true, role: true } as const
    const person = (username: string) => staffDb().staff.findUniqueOrThrow({ where: { username }, select })
    const model = await staffDb().version.findFirstOrThrow({
      where: { kind: 'project', eventKey: { not: null } },
    })
    return new PublishSampler(
      client,
      await person(people.recorder),
      await person(people.reviewer),
      model.content as Typed,
    )
  }

  async sample(side: Side): Promise<PublishSample> {
    const start = performance.now()
    const draft = await this.submitted()
    const between = performance.now()
    if (side === 'lib') await this.publish(draft)
    else await this.publishPlain(draft.id)
    return { draft: between - start, publish: performance.now() - between }
  }

  private submitted(): Promise<DraftRef> {
    return actAs(this.recorder, async () => {
      const draft = await createDraft('project', { ...this.content, nameZh: '合成数据项目（发布测试）' })
      const outcome = await submitDraft(draft.id, draft.revision)
      if (!outcome.ok) throw new Error(`the synthetic draft was refused: ${JSON.stringify(outcome)}`)
      return outcome.draft
    })
  }

  private async publish({ id, revision }: DraftRef): Promise<void> {
    const outcome = await actAs(this.reviewer, () => publishDrafts(new Map([[id, revision]])))
    if (!outcome.ok) throw new Error(`the synthetic draft was not published: ${JSON.stringify(outcome)}`)
  }

  /** What lib does, written down as directly as SQL allows; the triggers work for both. */
  private async publishPlain(id: number): Promise<void> {
    const send = (text: string, ...values: unknown[]) => prepared({ text, values }, this.client)
    const { rows } = await send('SELECT * FROM version WHERE id = $1', id)
    const draft = rows[0] as {
      record_id: number
      kind: string
      key: string
      cites: string[]
      change: string
      content: Typed
    }
    const { rowCount } = await send(
      `SELECT FROM unnest($1::text[]) AS ref JOIN version ON kind = split_part(ref, ':', 1)::record_kind
        AND key = split_part(ref, ':', 2) AND from_edition IS NOT NULL AND until_edition IS NULL AND change <> 'withdrawal'`,
      draft.cites,
    )
    if (rowCount !== draft.cites.length) throw new Error('the synthetic draft refers to what is not in force')
    await send('BEGIN')
    await send(`SELECT pg_advisory_xact_lock(hashtext('edition'))`)
    const { rows: made } = await send(
      `INSERT INTO edition (number, kind, reviewer_id) SELECT max(number) + 1, 'publication', $1 FROM edition RETURNING number`,
      this.reviewer.id,
    )
    const { number } = made[0] as { number: number }
    await send(
      `UPDATE version SET until_edition = $2 WHERE record_id = $1 AND from_edition IS NOT NULL AND until_edition IS NULL`,
      draft.record_id,
      number,
    )
    await send(
      `UPDATE version SET state = 'published', reviewer_id = $2, from_edition = $3 WHERE id = $1`,
      id,
      this.reviewer.id,
      number,
    )
    await send(
      `INSERT INTO audit_entry (staff_id, action, kind, key, version_id, edition, after) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      this.reviewer.id,
      `${draft.kind}.${draft.change}`,
      draft.kind,
      draft.key,
      id,
      number,
      draft.content,
    )
    await send('COMMIT')
  }
}
