import { CardRequest, type CardKind } from '#app/data/cards/card-kinds'
import { ChangesFilter } from '#app/data/changes-filter'
import { documentedDrawings } from '#app/data/documented-drawings'
import { documentedFeeds } from '#app/data/documented-feeds'
import { files } from '#app/data/files'
import { anyObject, listSchema } from '#lib/descriptions/answer-schemas'
import { changesSchema, figuresSchema, receiptSchema } from '#lib/descriptions/figure-schemas'
import { listTitle, type DescribedList } from '#lib/descriptions/described-list'
import { editionParameters, type DocumentedPath } from '#lib/descriptions/openapi'
import { AccessParameter } from '#lib/citations/accessed'
import { citationFileName, citationForms, citationFormats, type CitationFormat } from '#lib/citations/formats'
import { ListParameters } from '#lib/editions/parameters'
import { formats, mediaTypes, type Format } from '#lib/export/formats'
import { locales } from '#lib/i18n/locales'
import { recordedFigure } from '#lib/figures/figure'
import { receiptId, receiptPattern } from '#lib/receipts/receipt-id'
import { inBoth } from '#lib/portal/identity'

const order = ListParameters

function documentedFile(file: DescribedList, format: Format): DocumentedPath {
  const isTotals = file.name === 'figures'
  const schema = isTotals ? figuresSchema : listSchema(file)
  return {
    path: `/data/${file.name}.${format}`,
    says: inBoth((t, locale) =>
      t('files.paths.list', { name: listTitle(file.name)[locale], form: format.toUpperCase() }),
    ),
    query: [file.filter, ...(file.unordered ? [] : [order]), editionParameters],
    answers: { [mediaTypes[format]]: format === 'json' ? schema : null },
    problems: [400],
  }
}

const documentedMetadata = (file: DescribedList): DocumentedPath => ({
  ...documentedFile(file, 'csv'),
  path: `/data/${file.name}.csv-metadata.json`,
  says: inBoth((t, locale) => t('files.paths.csvw', { name: listTitle(file.name)[locale] })),
  answers: { 'application/csvm+json': anyObject },
})

/** A receipt that anybody can make: how many projects edition 1 counts. */
const receipt = {
  receipt: {
    schema: { type: 'string', pattern: receiptPattern.source },
    example: receiptId(recordedFigure({}, 'count'), 1),
    says: inBoth((t) => t('files.paths.receipt')),
  },
}

/** A citation as a file. Where the language is in the name alone, it is a part of the address. */
function documentedCitation(format: CitationFormat): DocumentedPath {
  const { locale, mediaType } = citationForms[format]
  const language = {
    schema: { type: 'string', enum: [...locales] },
    example: 'en',
    says: inBoth((t) => t('citations.paths.language')),
  }
  const name = citationFileName({ format, locale: 'en' })
  return {
    path: `/data/receipts/{receipt}/${locale ? name : name.replace('.en.', '.{language}.')}`,
    says: inBoth((t) => t('citations.paths.citation', { form: t(`citations.format.${format}`) })),
    inPath: { ...receipt, ...(!locale && { language }) },
    query: [AccessParameter],
    answers: { [mediaType]: format === 'csl-json' ? { type: 'array', items: anyObject } : null },
    problems: [400, 404],
  }
}

const changes = { query: [ChangesFilter, editionParameters], problems: [400] as const }

const cardExamples: Record<Exclude<CardKind, 'receipts'>, string> = {
  events: 'industry-transfer-2024',
  projects: 'HLJ-2024-0001',
}

const documentedCard = (kind: CardKind): DocumentedPath => ({
  path: `/data/cards/${kind}/{${kind === 'receipts' ? 'receipt' : 'key'}}.png`,
  says: inBoth((t) => t('embeds.file.card')),
  inPath:
    kind === 'receipts'
      ? receipt
      : {
          key: {
            schema: { type: 'string', pattern: '^[A-Za-z0-9-]{1,80}$' },
            example: cardExamples[kind],
            says: inBoth((t) => t('embeds.file.key')),
          },
        },
  query: kind === 'receipts' ? [CardRequest] : [CardRequest, editionParameters],
  answers: { 'image/png': null },
  problems: [400, 404],
})

const description = (
  name: string,
  text: 'datapackage' | 'catalog' | 'openapi',
  mediaType = 'application/json',
): DocumentedPath => ({
  path: `/data/${name}`,
  says: inBoth((t) => t(`files.paths.${text}`)),
  query: [editionParameters],
  answers: { [mediaType]: anyObject },
  problems: [400],
})

/**
 * Every address under /data, from which `openapi.json` is made and against which the answers are tested. A new file
 * route adds its entry here: a test finds the ones that do not.
 */
export const documentedPaths = (): readonly DocumentedPath[] => [
  ...files.flatMap((file) => formats.map((format) => documentedFile(file, format))),
  ...files.map(documentedMetadata),
  description('datapackage.json', 'datapackage'),
  description('catalog.jsonld', 'catalog', 'application/ld+json'),
  description('openapi.json', 'openapi'),
  {
    path: '/data/edition-{edition}.zip',
    says: inBoth((t) => t('files.paths.archive')),
    inPath: {
      edition: {
        schema: { type: 'string', pattern: '^(0|[1-9]\\d{0,8})$' },
        example: '1',
        says: inBoth((t) => t('files.paths.edition')),
      },
    },
    answers: { 'application/zip': null },
    problems: [400, 404],
  },
  {
    path: '/data/receipts/{receipt}.csv',
    says: inBoth((t) => t('files.paths.receiptCsv')),
    inPath: receipt,
    answers: { 'text/csv': null },
    problems: [404],
  },
  {
    path: '/data/receipts/{receipt}.xlsx',
    says: inBoth((t) => t('files.paths.receiptXlsx')),
    inPath: receipt,
    answers: { [mediaTypes.xlsx]: null },
    problems: [404],
  },
  {
    path: '/data/receipts/{receipt}.json',
    says: inBoth((t) => t('files.paths.receiptJson')),
    inPath: receipt,
    answers: { 'application/json': receiptSchema },
    problems: [404],
  },
  ...citationFormats.map(documentedCitation),
  ...(['events', 'projects', 'receipts'] as const).map(documentedCard),
  {
    path: '/data/changes.csv',
    says: inBoth((t) => `${t('files.paths.changes')} (CSV)`),
    answers: { 'text/csv': null },
    ...changes,
  },
  {
    path: '/data/changes.json',
    says: inBoth((t) => `${t('files.paths.changes')} (JSON)`),
    answers: { 'application/json': changesSchema },
    ...changes,
  },
  ...documentedFeeds,
  ...documentedDrawings(),
]
