import {
  listTitle,
  siteName,
  siteSays,
  type DescribedList,
  type Digest,
} from '#lib/descriptions/described-list'
import { tableSchema } from '#lib/descriptions/table-schema'
import { beijingTime } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'
import { absolute, inBoth, licence, licenceWords, oneLine, operator } from '#lib/portal/identity'

export interface PackagedFile {
  list: DescribedList
  /** Where the CSV file is: an address, or its name beside the description. */
  path: string
  digest: Digest
}

const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true }

function resource({ list, path, digest }: PackagedFile): object {
  return {
    name: list.name,
    type: 'table',
    path,
    title: oneLine(listTitle(list.name)),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: digest.bytes,
    hash: `sha256:${digest.sha256}`,
    dialect,
    schema: tableSchema(list),
  }
}

/** The licence as Data Package takes it: with an address. A name without one stands in the description alone. */
function licences(): object[] {
  const set = licence()
  return set?.url ? [{ path: set.url, ...(set.name && { title: oneLine(set.name) }) }] : []
}

/** Every list of an edition as one Data Package 2.0 (https://datapackage.org/standard/data-package/). */
export function dataPackage(edition: Edition, files: readonly PackagedFile[]): object {
  const publisher = operator()
  const granted = licences()
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'heilongjiang-investment',
    title: oneLine(siteName()),
    description: `${oneLine(siteSays())} ${oneLine(inBoth((_, locale) => licenceWords(locale)))}`,
    homepage: absolute('/zh'),
    version: `${edition.number}.0.0`,
    ...(edition.publishedAt && { created: beijingTime(edition.publishedAt) }),
    ...(granted.length > 0 && { licenses: granted }),
    ...(publisher && { contributors: [{ title: oneLine(publisher), roles: ['publisher'] }] }),
    resources: files.map(resource),
  }
}
