import { z } from 'zod'
import { ExploreFileParameters } from '#app/data/explore-file'
import { anyObject } from '#lib/descriptions/answer-schemas'
import { editionParameters, type DocumentedPath } from '#lib/descriptions/openapi'
import { recordedFigure } from '#lib/figures/figure'
import { absolute, inBoth } from '#lib/portal/identity'
import { receiptId } from '#lib/receipts/receipt-id'

const explored = { csv: 'text/csv', svg: 'image/svg+xml', png: 'image/png' }
const size = z.string().optional()

/** As oEmbed 1.0 names its parameters; whatever else an address carries means nothing there. */
const OembedParameters = z.object({
  url: z.string(),
  format: z.string().optional(),
  maxwidth: size,
  maxheight: size,
})

const oembed = (format: string, answers: DocumentedPath['answers']): DocumentedPath => ({
  path: `/data/oembed.${format}`,
  says: inBoth((t) => t('files.paths.oembed', { form: format.toUpperCase() })),
  query: [OembedParameters],
  needed: { url: absolute(`/zh/figures/${receiptId(recordedFigure({}, 'count'), 1)}`) },
  answers,
  problems: [400, 404, 501],
})

/** The drawings and what is framed elsewhere, among the addresses under /data. */
export const documentedDrawings = (): readonly DocumentedPath[] => [
  ...Object.entries(explored).map(([form, mediaType]): DocumentedPath => ({
    path: `/data/explore.${form}`,
    says: inBoth((t) => t('files.paths.explore', { form: form.toUpperCase() })),
    query: [ExploreFileParameters, editionParameters],
    answers: { [mediaType]: null },
    problems: [400],
  })),
  oembed('json', { 'application/json': anyObject }),
  oembed('xml', { 'text/xml': null }),
]
