import type { AccountState } from '#app/admin/actions/accounts'

export const nothingTyped: AccountState = {
  typed: { username: '', name: '', role: '' },
  problems: [],
  made: null,
}
