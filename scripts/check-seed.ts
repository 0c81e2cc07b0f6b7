/** Checks the sourced data files: shape, keys that stand once, and that everything they refer to exists. */
import { citesOf } from '#lib/editions/cites'
import { validate } from '#lib/desk/kinds'
import { readSeedEditions } from './seed-files'

const known = new Set<string>()
const wanted: { at: string; ref: string }[] = []
let problems = 0
const complain = (at: string, what: string) => {
  problems += 1
  console.error(`${at}: ${what}`)
}

for (const edition of readSeedEditions()) {
  const seen = new Set<string>()
  for (const { kind, key, content, file } of edition.records) {
    const at = `${edition.name}/${file} ${key}`
    if (seen.has(`${kind}:${key}`)) complain(at, 'stands twice in this edition')
    seen.add(`${kind}:${key}`)
    known.add(`${kind}:${key}`)
    const checked = validate(kind, content)
    if (!checked.ok)
      checked.issues.forEach((issue) => complain(at, `${issue.path.join('.')}: ${issue.message}`))
    else wanted.push(...citesOf(kind, checked.content).map((ref) => ({ at, ref })))
  }
  console.log(`${edition.name}: ${edition.records.length} records`)
}
for (const { at, ref } of wanted) if (!known.has(ref)) complain(at, `refers to ${ref}, which is not there`)
console.log(problems === 0 ? 'seed is consistent' : `${problems} problems`)
process.exitCode = problems === 0 ? 0 : 1
