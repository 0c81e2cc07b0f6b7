import { notFound } from 'next/navigation'
import { readNumber } from '#app/admin/act'
import { withdrawPack } from '#app/admin/actions/press'
import { deskPage, type Desk } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { PackFields } from '#app/admin/press/pack-fields'
import { packState } from '#app/admin/press/pack-state'
import { PackVerdict } from '#app/admin/press/pack-verdict'
import { typedPack } from '#app/admin/press/typed-pack'
import { ReasonForm } from '#app/admin/reason-form'
import { ErrorSummary } from '#app/admin/record-form/error-summary'
import { reasonTexts } from '#app/admin/reason-texts'
import { FactList } from '#components/fact-list'
import { getPressPackForStaff, type PressPackForStaff } from '#lib/desk/press-packs'
import { formatInstant } from '#lib/i18n/format'
import { titleIn } from '#lib/i18n/translate'

interface Params {
  id: string
}

const done = ['saved', 'approved', 'withdrawn'] as const
const problems = ['gone', 'notOpen', 'conflict', 'ownWork'] as const

/** One pack: how far it has come, its preview, and what may be done with it. */
export default deskPage<Params>(
  ({ id }) => `/admin/press/${id}`,
  [],
  async (desk, { params, query }) => {
    const pack = await getPressPackForStaff(readNumber(params.id))
    if (!pack) notFound()
    const { t, locale, staff } = desk
    const said = done.find((one) => one === query.done)
    const problem = problems.find((one) => one === query.problem)
    const open = packState(pack) === 'prepared' && staff.role !== 'administrator'
    const title = `${t('press.kind')} · ${titleIn(pack.event, locale).text}`
    return (
      <DeskFrame
        desk={desk}
        path={`/admin/press/${pack.id}`}
        title={title}
        failed={problem !== undefined}
        titledByForm={open && problem === undefined}
      >
        {said && (
          <p role="status" className="mt-4 border-s-4 border-accent bg-tint px-4 py-2">
            {t(`press.desk.${said}`)}
          </p>
        )}
        {problem && (
          <ErrorSummary
            heading={t('press.desk.notDone')}
            problems={[{ path: 'verdict', text: t(`press.problem.${problem}`) }]}
          />
        )}
        <Facts desk={desk} pack={pack} />
        <PackVerdict desk={desk} pack={pack} />
        {staff.role === 'reviewer' && pack.withdrawnAt === null && (
          <div className="mt-6">
            <ReasonForm
              action={withdrawPack}
              hidden={{ id: String(pack.id) }}
              texts={{
                ...reasonTexts(t, 'withdrawal'),
                summary: t('press.desk.withdraw'),
                label: t('press.desk.reason'),
                hint: t('press.desk.reasonHint'),
                button: t('press.desk.withdrawButton'),
              }}
              id="withdraw-reason"
              warn
            />
          </div>
        )}
        {open && (
          <section className="mt-10">
            <h2 className="text-title">{t('press.desk.revise')}</h2>
            <PackFields
              desk={desk}
              title={title}
              shown={typedPack(pack)}
              hidden={{ id: String(pack.id), revision: String(pack.revision) }}
            />
          </section>
        )}
      </DeskFrame>
    )
  },
)

function Facts({ desk: { t, locale }, pack }: { desk: Desk; pack: PressPackForStaff }) {
  const { number, eventKey, contact } = { ...pack, contact: pack.content.contact }
  const address = `/${locale}/events/${eventKey}/press/${number}`
  const preview = (['zh', 'en'] as const).map((language) => (
    <a
      key={language}
      href={`/admin/press/${pack.id}/preview?lang=${language}`}
      className="me-4 inline-block py-1"
    >
      {t('press.desk.preview', {
        language: t(language === 'zh' ? 'press.desk.languageZh' : 'press.desk.languageEn'),
      })}
    </a>
  ))
  return (
    <FactList
      facts={[
        { term: t('press.desk.state'), detail: t(`press.desk.states.${packState(pack)}`) },
        { term: t('press.desk.release'), detail: formatInstant(pack.releaseAt, locale) },
        { term: t('press.field.edition'), detail: pack.edition },
        { term: t('press.desk.people'), detail: `${pack.authors.join(', ')} / ${pack.approver ?? '–'}` },
        {
          term: t('press.contact.title'),
          detail: [contact.name[locale], contact.office[locale], contact.phone, contact.mail]
            .filter(Boolean)
            .join(' · '),
        },
        { term: t('press.desk.open'), detail: preview },
        { term: t('press.desk.public'), detail: number !== null && <a href={address}>{address}</a> },
        { term: t('press.desk.reason'), detail: pack.withdrawnReason },
      ]}
    />
  )
}
