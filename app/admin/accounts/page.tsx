import { RecordTable } from '#components/record-table'
import { AccountForm } from '#app/admin/accounts/account-form'
import { RenewForm } from '#app/admin/accounts/renew-form'
import { OfficerOfAccount } from '#app/admin/accounts/officer-of-account'
import { closeAccount } from '#app/admin/actions/accounts'
import { deskPage } from '#app/admin/desk'
import { DeskFrame } from '#app/admin/frame'
import { roles } from '#lib/auth/staff'
import { listAccountsForStaff } from '#lib/desk/accounts'
import { latestEdition } from '#lib/editions/as-of'
import { listTitles } from '#lib/editions/titles'
import { formatInstant } from '#lib/i18n/format'

/** Who may sign in, and as what. For administrators. */
export default deskPage('/admin/accounts', ['administrator'], async (desk) => {
  const { t, locale, staff } = desk
  const [accounts, { number }] = await Promise.all([listAccountsForStaff(), latestEdition()])
  const officers = await listTitles('officer', number, 'name')
  const once = { shown: t('admin.account.shownOnce'), of: t('admin.account.passwordOf') }
  return (
    <DeskFrame desk={desk} path="/admin/accounts" title={t('admin.nav.accounts')} titledByForm>
      <div className="mt-6">
        <RecordTable
          caption={t('admin.account.caption')}
          items={accounts}
          rowKey={({ id }) => id}
          columns={[
            { head: t('admin.account.username'), cell: ({ username }) => username },
            { head: t('admin.account.name'), cell: ({ name }) => name },
            { head: t('admin.account.role'), cell: ({ role }) => t(`terms.role.${role}`) },
            {
              head: t('admin.account.since'),
              cell: ({ createdAt, disabledAt }) =>
                disabledAt
                  ? t('admin.account.closedAt', { time: formatInstant(disabledAt, locale) })
                  : formatInstant(createdAt, locale),
            },
            {
              head: t('admin.account.officer'),
              cell: (account) => <OfficerOfAccount desk={desk} account={account} officers={officers} />,
            },
            {
              head: t('admin.account.acts'),
              cell: ({ id, username, disabledAt }) =>
                disabledAt || id === staff.id ? (
                  '–'
                ) : (
                  <div className="flex flex-wrap gap-x-4">
                    <RenewForm id={id} button={t('admin.account.renew')} username={username} once={once} />
                    <form action={closeAccount}>
                      <input type="hidden" name="id" value={id} />
                      <button className="cursor-pointer py-2 text-warn underline">
                        {t('admin.account.close')}
                        <span className="sr-only">{username}</span>
                      </button>
                    </form>
                  </div>
                ),
            },
          ]}
        />
      </div>
      <section className="mt-10 max-w-xl">
        <h2 className="text-title">{t('admin.account.new')}</h2>
        <AccountForm
          once={once}
          roles={roles.map((role) => ({ role, name: t(`terms.role.${role}`) }))}
          texts={{
            username: t('admin.account.username'),
            usernameHint: t('admin.account.usernameHint'),
            name: t('admin.account.name'),
            role: t('admin.account.role'),
            choose: t('forms.choose'),
            button: t('admin.account.open'),
            summary: t('forms.error.summary'),
            title: `${t('admin.nav.accounts')} · ${t('admin.name')}`,
            titlePrefix: t('forms.error.titlePrefix'),
          }}
          problems={{
            username: t('admin.problem.username'),
            usernameTaken: t('admin.problem.usernameTaken'),
            personName: t('admin.problem.personName'),
            choose: t('forms.problem.choose'),
          }}
        />
      </section>
    </DeskFrame>
  )
})
