import { deskPage } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { WorkdaysForm } from '#app/admin/workdays/workdays-form'
import { getWorkdaysForStaff } from '#lib/desk/workdays'

/** China's days off and worked weekends, year by year, from which answer-by dates are counted. For administrators. */
export default deskPage('/admin/workdays', ['administrator'], async (desk, { query }) => {
  const { t } = desk
  const thisYear = String(new Date(Date.now() + 8 * 3_600_000).getUTCFullYear())
  const year = /^20\d{2}$/.test(query.year ?? '') ? (query.year ?? thisYear) : thisYear
  const days = await getWorkdaysForStaff(year)
  return (
    <DeskFrame
      desk={desk}
      path={`/admin/workdays?year=${year}`}
      title={`${t('enquiries.workdays.title')} ${year}`}
      titledByForm
    >
      <p className="mt-2 max-w-3xl text-quiet">{t('enquiries.workdays.says')}</p>
      {query.done === 'saved' && (
        <p role="status" className="mt-4 border-s-4 border-accent bg-tint px-4 py-2">
          {t('enquiries.workdays.saved')}
        </p>
      )}
      <form
        action="/admin/workdays"
        id="year-choice"
        className="mt-6 flex max-w-xs flex-wrap items-end gap-3"
      >
        <label className="grow">
          <span className="font-semibold">{t('enquiries.workdays.year')}</span>
          <input name="year" inputMode="numeric" defaultValue={year} className="field" />
        </label>
        <button className="button button-quiet">{t('enquiries.workdays.show')}</button>
      </form>
      {days.off.length + days.working.length === 0 && (
        <p className="mt-4 text-warn">{t('enquiries.workdays.missing', { year })}</p>
      )}
      <WorkdaysForm
        year={year}
        saved={{ off: days.off.join('\n'), working: days.working.join('\n') }}
        texts={{
          title: `${t('enquiries.workdays.title')} ${year} · ${t('admin.name')}`,
          titlePrefix: t('forms.error.titlePrefix'),
          summary: t('forms.error.summary'),
          off: t('enquiries.workdays.off'),
          offHint: t('enquiries.workdays.offHint'),
          working: t('enquiries.workdays.working'),
          workingHint: t('enquiries.workdays.workingHint'),
          save: t('enquiries.workdays.save'),
        }}
        problems={{
          line: t('enquiries.workdays.problem.line', { line: '' }),
          otherYear: t('enquiries.workdays.problem.otherYear', { line: '' }),
          both: t('enquiries.workdays.problem.both', { line: '' }),
          notWeekend: t('enquiries.workdays.problem.notWeekend', { line: '' }),
        }}
      />
    </DeskFrame>
  )
})
