import { languages, languageTags } from '#lib/i18n/locales'
import { expect, test } from '../support/portal'
import { templates } from './templates'

/** Not embeds, nor what one reader has made; a press pack stands at its own edition. */
const whole = Object.entries(templates).filter(
  ([file, { indexed = true }]) => indexed && !/\/(embed|press)\//.test(file),
)

for (const [file, { path, filter, since = 1 }] of whole) {
  test(`${file}: another language shows the same place, filter and edition`, async ({ request }) => {
    const query = [...(filter ? [filter] : []), ...(path === '/editions/1' ? [] : [`edition=${since}`])].join(
      '&',
    )
    const search = query === '' ? '' : `?${query}`
    const page = await (await request.get(`/zh${path}${search}`)).text()
    for (const language of languages.filter((one) => one !== 'zh')) {
      const link = new RegExp(
        `<a [^>]*href="(/${language}[^"]*)"[^>]*hrefLang="${languageTags[language]}"`,
        'i',
      )
      const [, address = ''] = link.exec(page) ?? []
      const { pathname, searchParams } = new URL(address.replaceAll('&amp;', '&'), 'http://portal.example')
      expect(pathname).toBe(`/${language}${path}`)
      for (const [name, value] of searchParams) expect(new URLSearchParams(query).get(name)).toBe(value)
      const answer = await request.get(address.replaceAll('&amp;', '&'))
      expect(answer.status(), address).toBe(200)
      const other = await answer.text()
      expect(other).toContain(`lang="${languageTags[language]}"`)
      expect(other.includes('Перевод на русский язык не завершён')).toBe(language === 'ru')
    }
  })
}
