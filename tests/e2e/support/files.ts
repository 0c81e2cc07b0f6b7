import { expect, type APIRequestContext } from '@playwright/test'
import { parseCsv } from './csv'

export interface ProjectItem {
  reference: string
  titleZh: string | null
  valueCny: string | null
  counted: boolean
}

export interface Totals {
  edition: number
  count: number
  countWithValue: number
  valueCny: string
  excluded: { rule: string; count: number; valueCny: string }[]
}

/** Yuan as text, in whole fen: sums of money are never made of floating numbers. */
export function fen(yuan: string): bigint {
  const [whole = '0', part = ''] = yuan.split('.')
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'))
}

export function sumOf(items: readonly { valueCny: string | null; counted: boolean }[]): bigint {
  return items.reduce((sum, { valueCny, counted }) => sum + (counted && valueCny ? fen(valueCny) : 0n), 0n)
}

/** Of totals, what a page's figure blocks say. */
export const headlineOf = ({ edition, count, valueCny }: Totals) => ({ edition, count, valueCny })

/** The totals of a filter at an edition, from `/data/figures.json`. */
export async function totalsOf(request: APIRequestContext, query: string): Promise<Totals> {
  const answer = await request.get(`/data/figures.json?${query}`)
  expect(answer.status()).toBe(200)
  return (await answer.json()) as Totals
}

export async function projectsAsJson(request: APIRequestContext, query: string): Promise<ProjectItem[]> {
  const answer = await request.get(`/data/projects.json?${query}`)
  expect(answer.status()).toBe(200)
  const { count, items } = (await answer.json()) as { count: number; items: ProjectItem[] }
  expect(items).toHaveLength(count)
  return items
}

export async function projectsAsCsv(request: APIRequestContext, query: string): Promise<ProjectItem[]> {
  const answer = await request.get(`/data/projects.csv?${query}`)
  expect(answer.status()).toBe(200)
  return parseCsv(await answer.text()).map((row) => ({
    reference: row.reference ?? '',
    titleZh: row.titleZh || null,
    valueCny: row.valueCny || null,
    counted: row.counted === 'true',
  }))
}
