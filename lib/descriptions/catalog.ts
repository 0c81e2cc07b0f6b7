import {
  listTitle,
  siteName,
  siteSays,
  type DescribedList,
  type Digest,
} from '#lib/descriptions/described-list'
import { beijingTime } from '#lib/dates/beijing-time'
import type { Edition } from '#lib/editions/as-of'
import type { Span } from '#lib/editions/span'
import { mediaTypes, type Format } from '#lib/export/formats'
import { absolute, inBoth, licence, licenceWords, operator, type Named } from '#lib/portal/identity'

export interface CatalogedList {
  list: DescribedList
  /** Of its CSV file at that edition. */
  digest: Digest
  /** The page of the list, as an address without its language. */
  page: string
  /** From when to when its records are dated; null when they have no dates. */
  span: Span | null
}

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const inLanguages = ({ zh, en }: Named) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
]
const typed = (type: string, value: string | number) => ({ '@type': type, '@value': String(value) })
const dateTypes = new Map([
  [4, 'xsd:gYear'],
  [7, 'xsd:gYearMonth'],
  [10, 'xsd:date'],
])
/** A date as exactly as it is known: a year, a month or a day. */
const dated = (date: string) => typed(dateTypes.get(date.length) ?? 'xsd:string', date)
const bare = (mediaType: string) => mediaType.split(';', 1)[0]

/** Who publishes. DCAT-AP wants an agent; one that the settings do not name is named as not set. */
function publisher(): object {
  const name = operator() ?? inBoth((t) => t('files.operatorNotSet'))
  return { '@id': absolute('/#publisher'), '@type': 'foaf:Agent', 'foaf:name': inLanguages(name) }
}

function rights(): object {
  const set = licence()
  const words = inBoth((_, locale) => licenceWords(locale))
  return {
    'dct:rights': { '@type': 'dct:RightsStatement', 'rdfs:label': inLanguages(words) },
    ...(set?.url && { 'dct:license': { '@id': set.url, '@type': 'dct:LicenseDocument' } }),
  }
}

function distribution({ list, digest, page }: CatalogedList, edition: Edition, format: Format): object {
  const download = absolute(`/data/${list.name}.${format}?edition=${edition.number}`)
  return {
    '@id': download,
    '@type': 'dcat:Distribution',
    'dct:title': inLanguages({
      zh: `${listTitle(list.name).zh} ${format.toUpperCase()}`,
      en: `${listTitle(list.name).en} ${format.toUpperCase()}`,
    }),
    'dcat:accessURL': { '@id': absolute(`/zh${page}?edition=${edition.number}`) },
    'dcat:downloadURL': { '@id': download },
    'dcat:mediaType': {
      '@id': `https://www.iana.org/assignments/media-types/${bare(mediaTypes[format])}`,
    },
    ...rights(),
    ...(format === 'csv' && {
      'dct:conformsTo': { '@id': absolute(`/data/${list.name}.csv-metadata.json?edition=${edition.number}`) },
      'dcat:byteSize': typed('xsd:nonNegativeInteger', digest.bytes),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' },
        'spdx:checksumValue': typed('xsd:hexBinary', digest.sha256),
      },
    }),
  }
}

function dataset(cataloged: CatalogedList, edition: Edition): object {
  const { list, page, span } = cataloged
  const title = listTitle(list.name)
  return {
    '@id': absolute(`/data/catalog.jsonld#${list.name}`),
    '@type': 'dcat:Dataset',
    'dct:title': inLanguages(title),
    'dct:description': inLanguages({
      zh: `${title.zh}：${siteSays().zh}`,
      en: `${title.en}: ${siteSays().en}`,
    }),
    'dct:publisher': { '@id': absolute('/#publisher') },
    'dct:identifier': list.name,
    'dcat:version': String(edition.number),
    ...(edition.publishedAt && {
      'dct:modified': typed('xsd:dateTime', beijingTime(edition.publishedAt)),
    }),
    ...(span && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': dated(span.first),
        'dcat:endDate': dated(span.last),
      },
    }),
    'dcat:landingPage': { '@id': absolute(`/zh${page}`) },
    'dcat:distribution': (['csv', 'json', 'xlsx'] as const).map((format) =>
      distribution(cataloged, edition, format),
    ),
  }
}

/** Every list of an edition as a catalogue of DCAT-AP 3, in JSON-LD. What the settings leave open is said to be open. */
export function catalog(edition: Edition, lists: readonly CatalogedList[]): object {
  return {
    '@context': context,
    '@id': absolute('/data/catalog.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(siteName()),
    'dct:description': inLanguages(siteSays()),
    'dct:publisher': publisher(),
    ...rights(),
    'dct:language': [
      { '@id': 'http://publications.europa.eu/resource/authority/language/ZHO' },
      { '@id': 'http://publications.europa.eu/resource/authority/language/ENG' },
    ],
    'foaf:homepage': { '@id': absolute('/zh') },
    ...(edition.publishedAt && { 'dct:modified': typed('xsd:dateTime', beijingTime(edition.publishedAt)) }),
    'dcat:dataset': lists.map((list) => dataset(list, edition)),
  }
}
