import { z } from 'zod'

const unlessEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())
const words = unlessEmpty(z.string().max(200, 'is longer than 200 characters'))
const address = unlessEmpty(
  z
    .url({ protocol: /^https?$/, error: 'must be like https://example.cn/page' })
    .max(500, 'is longer than 500 characters'),
)

/** What the site says of itself: read by the pages, checked at the start. */
export const siteVariables = {
  PORTAL_OPERATOR_ZH: words,
  PORTAL_OPERATOR_EN: words,
  PORTAL_UNDERTAKER_ZH: words,
  PORTAL_UNDERTAKER_EN: words,
  PORTAL_CONTACT_PHONE: words,
  PORTAL_CONTACT_ADDRESS: words,
  PORTAL_CONTACT_MAIL: unlessEmpty(z.email('is no e-mail address')),
  PORTAL_SITE_CODE: unlessEmpty(
    z.string().regex(/^[0-9A-Za-z]{6,20}$/, 'must be the code as registered, without spaces'),
  ),
  PORTAL_ICP: words,
  PORTAL_POLICE_RECORD: words,
  PORTAL_AGENCY_MARK_URL: address,
  PORTAL_ERROR_REPORT_URL: address,
  PORTAL_LICENCE_URL: address,
  PORTAL_LICENCE_NAME_ZH: words,
  PORTAL_LICENCE_NAME_EN: words,
}
