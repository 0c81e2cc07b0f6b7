import { afterEach, beforeEach, expect, test } from 'vitest'
import { settingsDigest, siteSetting, siteSettingIn, siteSettings } from '#lib/portal/settings'
import { siteVariables } from '#server/site-settings'

const before = { ...process.env }
beforeEach(() => {
  for (const name of Object.values(siteSettings)) Reflect.deleteProperty(process.env, name)
})
afterEach(() => {
  process.env = { ...before }
})

test('what is not set is null, and an empty value counts as not set', () => {
  expect(siteSetting('icp')).toBeNull()
  process.env.PORTAL_ICP = ''
  expect(siteSetting('icp')).toBeNull()
  process.env.PORTAL_ICP = '黑ICP备00000000号'
  expect(siteSetting('icp')).toBe('黑ICP备00000000号')
})

test('a name in one language stands in for the other', () => {
  process.env.PORTAL_OPERATOR_ZH = '省商务厅'
  expect([siteSettingIn('operator', 'zh'), siteSettingIn('operator', 'en')]).toEqual(['省商务厅', '省商务厅'])
  expect(siteSettingIn('undertaker', 'en')).toBeNull()
})

test('every setting changes the tag of answers, and the same settings give the same tag', () => {
  const seen = new Set([settingsDigest()])
  for (const name of Object.values(siteSettings)) {
    process.env[name] = 'x'
    seen.add(settingsDigest())
  }
  expect(seen.size).toBe(Object.keys(siteSettings).length + 1)
  expect(settingsDigest()).toBe(settingsDigest())
})

test('every setting is checked when the portal starts', () => {
  expect(Object.keys(siteVariables).sort()).toEqual(Object.values(siteSettings).sort())
})
