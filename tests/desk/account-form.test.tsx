import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { AccountForm } from '#app/admin/accounts/account-form'
import type { AccountState } from '#app/admin/actions/accounts'

const state = vi.hoisted(() => ({ current: null as unknown }))
vi.mock('#app/admin/actions/accounts', () => ({ openAccount: vi.fn() }))
vi.mock('#app/admin/accounts/nothing-typed', () => ({
  get nothingTyped() {
    return state.current
  },
}))

const texts = {
  username: 'Username',
  usernameHint: 'Letters',
  name: 'Name',
  role: 'Role',
  choose: 'Choose',
  button: 'Open',
  summary: 'There is a problem',
  title: 'Accounts',
  titlePrefix: 'Error: ',
}
const problems = {
  username: 'No such name',
  usernameTaken: 'Taken',
  personName: 'Whose?',
  choose: 'Choose one',
}

function shown(refused: AccountState['problems']): string {
  state.current = { typed: { username: 'x', name: '', role: '' }, problems: refused, made: null }
  const roles = [{ role: 'recorder', name: 'Recorder' }]
  return renderToStaticMarkup(
    <AccountForm once={{ of: '', shown: '' }} roles={roles} texts={texts} problems={problems} />,
  )
}

test('a refused account says so in the title and in a summary above the form, and keeps what was typed', () => {
  const page = shown([{ path: 'username', code: 'usernameTaken' }])
  expect(page).toContain('<title>Error: Accounts</title>')
  expect(page).toMatch(/id="problems".*There is a problem.*<a href="#username">Taken<\/a>.*id="username"/s)
  expect(page).toContain('value="x"')
})

test('a form with nothing refused has neither', () => {
  const page = shown([])
  expect(page).toContain('<title>Accounts</title>')
  expect(page).not.toContain('id="problems"')
})
