import type { z } from 'zod'
import type { Messages } from '#lib/i18n/messages'
import { inBoth, type Named } from '#lib/portal/identity'

/** A list that the files have words for, and a column that they have words for. */
export type ListName = keyof Messages['figures']['files']['names']
export type ColumnName = keyof Messages['figures']['files']['columns']

/** A column whose value is the key of a record in another list of the same edition, or in its own. */
export interface Reference {
  column: ColumnName
  list: ListName
}

/** What descriptions know of one list, whatever the form it is had in. */
export interface DescribedList {
  name: ListName
  columns: readonly ColumnName[]
  filter: z.ZodObject
  /** The columns that together tell one line from every other. */
  primaryKey: readonly ColumnName[]
  /** Set where order and paging mean nothing: the file is had whole. */
  unordered?: true
  /** References that hold in every edition: nothing is published that names what is not, nor withdrawn while named. */
  references: readonly Reference[]
}

/** How many bytes a file has, and their SHA-256 in hexadecimal digits. */
export interface Digest {
  bytes: number
  sha256: string
}

export const listTitle = (name: ListName): Named => inBoth((t) => t(`figures.files.names.${name}`))
export const columnTitle = (name: ColumnName): Named => inBoth((t) => t(`figures.files.columns.${name}`))
export const siteName = (): Named => inBoth((t) => t('shared.site.name'))
export const siteSays = (): Named => inBoth((t) => t('files.package.says'))
