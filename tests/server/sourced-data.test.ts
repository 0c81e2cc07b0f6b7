import { expect, it } from 'vitest'
import { missingImports, readAccounts } from '#server/sourced-data'

const shipped = ['1-a', '2-b']

it('loads everything into an empty database', () => expect(missingImports(shipped, [])).toEqual(shipped))
it('goes on where a load was cut off', () => expect(missingImports(shipped, ['1-a'])).toEqual(['2-b']))
it('has nothing to do when all is there', () => expect(missingImports(shipped, ['1-a', '2-b'])).toEqual([]))
it('leaves a database alone that staff have published in', () => {
  expect(missingImports(shipped, ['1-a', null])).toEqual([])
})

it('reads the accounts among other lines', () => {
  const account = { username: 'recorder', role: 'recorder', password: 'x' }
  expect(readAccounts(`edition 1: 3 records\nACCOUNT ${JSON.stringify(account)}\n`)).toEqual([account])
})
