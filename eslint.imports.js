/** Which room may import what (README: the map of rooms). A type costs nothing at run time, so types may go further. */

const nothingImportsApp = {
  regex: '^(#app/|(\\.\\./)+app/)',
  message: 'Nothing outside app imports app: what two rooms share lives in components or lib.',
}
const noPrisma = {
  regex: '^(@prisma/|prisma$|#generated/)',
  message: 'Only lib/db knows Prisma; ask it for a client.',
  allowTypeImports: true,
}
const noNextAuth = { regex: '^next-auth', message: 'Only lib/auth imports next-auth.' }
const noRequest = {
  regex: '^next/(cache|headers)$',
  message: 'lib knows no request: the page or action reads it and passes values (lib/auth alone may).',
}
const noCache = { regex: '^next/cache$', message: 'Editions are the key of every cache.' }
const noReact = { regex: '^react(-dom)?(/|$)', message: 'lib has no markup.' }
const noReads = {
  regex: '^#lib/([^/]+/(queries|mutations|reads)|db/.*|desk/(?!fields/).*|auth/(session|sign-in|next-auth))$',
  message: 'Components take props: reads, writes and sessions belong to the page. Types may be imported.',
  allowTypeImports: true,
}

const rule = '@typescript-eslint/no-restricted-imports'
const limit = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { [rule]: ['error', { patterns }] },
})

// A later entry replaces an earlier one for its files, so each lists all that it forbids.
export const importDirections = [
  limit(['app/**/*.{ts,tsx}'], [noPrisma, noNextAuth]),
  limit(['components/**/*.{ts,tsx}'], [nothingImportsApp, noPrisma, noNextAuth, noRequest, noReads]),
  limit(['lib/**/*.ts'], [nothingImportsApp, noPrisma, noNextAuth, noRequest, noReact]),
  limit(['lib/auth/**/*.ts'], [nothingImportsApp, noPrisma, noCache, noReact]),
  limit(['lib/db/**/*.ts'], [nothingImportsApp, noNextAuth, noRequest, noReact]),
  limit(['server/**/*.ts'], [nothingImportsApp, noPrisma, noNextAuth]),
  {
    files: ['lib/**/*.tsx'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message: 'lib has no markup.' }] },
  },
]
