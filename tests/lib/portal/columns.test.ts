import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { columns, placeOf } from '#lib/portal/columns'

const site = join(import.meta.dirname, '../../../app/[locale]')
const onDisk = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('page.tsx'))
  .map((file) => `/${file}`.replace(/\/page\.tsx$/, ''))

test('every page of a column exists, and is in one column alone', () => {
  const pages = columns.flatMap((column) => [...column.pages] as string[])
  expect(pages.filter((page) => !onDisk.includes(page))).toEqual([])
  expect(new Set(pages).size).toBe(pages.length)
  for (const column of columns) expect(column.pages as readonly string[]).toContain(column.path)
})

test('every page of the site but the first and the embeds is in a column', () => {
  const lost = onDisk.filter((path) => path !== '' && !path.startsWith('/embed') && placeOf(path) === null)
  expect(lost).toEqual([])
})

test('a page belongs to the nearest one above it', () => {
  expect(placeOf('/policies/benefits')?.page).toBe('/policies/benefits')
  expect(placeOf('/policies/harbin-output-reward-2023')?.page).toBe('/policies')
  expect(placeOf('/figures/check')?.column.key).toBe('data')
  expect(placeOf('/figuresque')).toBeNull()
  expect(placeOf('/')).toBeNull()
})
