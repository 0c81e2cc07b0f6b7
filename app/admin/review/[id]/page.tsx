import { notFound } from 'next/navigation'
import { readNumber } from '#app/admin/act'
import { deskPage, type Desk } from '#app/admin/desk'
import { DraftState } from '#app/admin/drafts/draft-state'
import { DeskFrame } from '#app/admin/frame'
import { loadChoices, type Choices } from '#app/admin/record-form/choices'
import { ErrorSummary } from '#app/admin/record-form/error-summary'
import { AmountWrittenOut } from '#app/admin/record-view/amount-written-out'
import { Answers } from '#app/admin/record-view/answers'
import { EffectTable } from '#app/admin/record-view/effect-table'
import { TwoTexts } from '#app/admin/record-view/two-texts'
import { namedRefs } from '#app/admin/review/named-refs'
import { Verdict } from '#app/admin/review/verdict'
import type { Typed } from '#lib/desk/drafts'
import { getEffectForStaff } from '#lib/desk/effect'
import { fieldsOf } from '#lib/desk/fields/by-kind'
import { getMedianValueForStaff } from '#lib/desk/peers'
import { getVersionForStaff, type VersionForStaff } from '#lib/desk/queries'

interface Params {
  id: string
}

const outcomes = ['gone', 'notSubmitted', 'ownWork', 'conflict', 'refersToUnpublished', 'stillCited'] as const

/** What a reviewer decides on: what changed, and what that does to the totals. */
export default deskPage<Params>(
  ({ id }) => `/admin/review/${id}`,
  [],
  async (desk, { params, query }) => {
    const version = await getVersionForStaff(readNumber(params.id))
    if (!version) notFound()
    const { t } = desk
    const choices = await loadChoices(fieldsOf[version.kind], desk.locale)
    const outcome = outcomes.find((one) => one === query.problem)
    const refs = query.refs?.slice(0, 2000) ?? ''
    return (
      <DeskFrame
        desk={desk}
        path={`/admin/review/${version.id}`}
        title={t(`admin.review.title.${version.change}`)}
        failed={outcome !== undefined}
      >
        <DraftState desk={desk} version={version} inReview />
        {outcome && (
          <ErrorSummary
            heading={t('admin.review.notDone')}
            problems={[
              { path: 'verdict', text: t(`admin.problem.${outcome}`) },
              ...(await namedRefs(desk, refs)),
            ]}
          />
        )}
        <WhatChanges desk={desk} version={version} choices={choices} />
        {version.kind === 'project' && <EffectOf desk={desk} version={version} choices={choices} />}
        <Verdict desk={desk} version={version} />
      </DeskFrame>
    )
  },
)

interface PartProps {
  desk: Desk
  version: VersionForStaff
  choices: Choices
}

async function WhatChanges({ desk, version, choices }: PartProps) {
  const { t } = desk
  const fields = fieldsOf[version.kind]
  const content = version.content as Typed
  const rewritten = version.change === 'correction' || version.change === 'revision'
  const median = version.kind === 'project' ? await getMedianValueForStaff(version.key) : null
  return (
    <section className="mt-8">
      <h2 className="text-title">{t(`admin.review.what.${version.change}`)}</h2>
      {rewritten && version.inForce && (
        <TwoTexts
          desk={desk}
          choices={choices}
          fields={fields}
          caption={t('admin.review.caption')}
          before={{ name: t('admin.review.now'), content: version.inForce.content as Typed }}
          after={{ name: t('admin.review.then'), content }}
        />
      )}
      {rewritten ? (
        <details className="mt-4">
          <summary className="cursor-pointer py-2 text-accent">{t('admin.review.whole')}</summary>
          <Answers desk={desk} choices={choices} fields={fields} content={content} change={null} />
        </details>
      ) : (
        <Answers desk={desk} choices={choices} fields={fields} content={content} change={null} />
      )}
      {version.change !== 'withdrawal' && (
        <AmountWrittenOut desk={desk} value={content.value} median={median} />
      )}
    </section>
  )
}

async function EffectOf({ desk, version, choices }: PartProps) {
  const { inForce } = version
  const before = inForce && inForce.change !== 'withdrawal' ? inForce : null
  const after = version.change === 'withdrawal' ? null : version
  const effects = await getEffectForStaff(before, after)
  return (
    <section className="mt-10">
      <h2 className="text-title">{desk.t('admin.review.effect')}</h2>
      <EffectTable desk={desk} choices={choices} effects={effects} />
    </section>
  )
}
