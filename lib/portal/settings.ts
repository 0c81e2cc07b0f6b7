import { createHash } from 'node:crypto'

/**
 * What a government site shows of itself and only its operator knows (发展指引, GB/T 40841 practice): each from an
 * environment variable. An unset one is shown as unset, never filled in.
 */
export const siteSettings = {
  operatorZh: 'PORTAL_OPERATOR_ZH',
  operatorEn: 'PORTAL_OPERATOR_EN',
  undertakerZh: 'PORTAL_UNDERTAKER_ZH',
  undertakerEn: 'PORTAL_UNDERTAKER_EN',
  phone: 'PORTAL_CONTACT_PHONE',
  mail: 'PORTAL_CONTACT_MAIL',
  address: 'PORTAL_CONTACT_ADDRESS',
  siteCode: 'PORTAL_SITE_CODE',
  icp: 'PORTAL_ICP',
  police: 'PORTAL_POLICE_RECORD',
  agencyMark: 'PORTAL_AGENCY_MARK_URL',
  errorReport: 'PORTAL_ERROR_REPORT_URL',
  licenceUrl: 'PORTAL_LICENCE_URL',
  licenceNameZh: 'PORTAL_LICENCE_NAME_ZH',
  licenceNameEn: 'PORTAL_LICENCE_NAME_EN',
} as const
export type SiteSetting = keyof typeof siteSettings

/** A setting's value; null when it is not set. */
export const siteSetting = (name: SiteSetting): string | null => process.env[siteSettings[name]] || null

/** The same in the reader's language, else in the other one; null when neither is set. */
export function siteSettingIn(name: 'operator' | 'undertaker', locale: 'zh' | 'en'): string | null {
  const [own, other] = locale === 'zh' ? (['Zh', 'En'] as const) : (['En', 'Zh'] as const)
  return siteSetting(`${name}${own}`) ?? siteSetting(`${name}${other}`)
}

/** Six characters that differ when any of these settings does: part of every public answer's tag. */
export function settingsDigest(): string {
  const values = Object.values(siteSettings).map((name) => process.env[name] ?? '')
  return createHash('sha256')
    .update(JSON.stringify([...values, process.env.PORTAL_URL ?? '']))
    .digest('hex')
    .slice(0, 6)
}
