import { prefectures } from '#lib/places/divisions'
import { expect, test } from '../support/portal'

for (const locale of ['zh', 'en'])
  test(`each of the 13 prefectures has its page in ${locale}, and what is no place has none`, async ({
    request,
  }) => {
    for (const code of prefectures) {
      const answer = await request.get(`/${locale}/places/${code}`)
      expect(answer.status(), code).toBe(200)
      expect(await answer.text()).toContain(`GB/T 2260`)
    }
    for (const code of ['230000', '440300', '999999', 'harbin'])
      expect((await request.get(`/${locale}/places/${code}`)).status(), code).toBe(404)
  })

for (const by of ['projects', 'value', 'opportunities', 'parks'])
  test(`the map by ${by} leads by keyboard to the same pages as the list beside it`, async ({ page }) => {
    await page.goto(`/en/places?by=${by}`)
    const map = page.getByRole('group').filter({ has: page.locator('.map-area') })
    const links = await map.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    const listed = await page
      .getByRole('rowheader')
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
    expect(links.toSorted()).toEqual(listed.toSorted())
    expect(listed).toHaveLength(13)
    const harbin = map.getByRole('link', { name: /^Harbin: / })
    await harbin.focus()
    await expect(harbin).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbin')
  })

test('who is there: Harbin leads to an enterprise of its pair city and to a contact', async ({ page }) => {
  await page.goto('/en/places/230100')
  const peers = page.getByRole('region', { name: 'Who is there already' })
  await expect(peers.getByText('from the pair city').first()).toBeVisible()
  await peers.getByRole('link', { name: 'By industry and place: all enterprises' }).click()
  await expect(page).toHaveURL(/\/en\/peers\?city=230100/)
  await expect(page.getByRole('region', { name: 'Whom to ask' })).toBeVisible()
})

test('where nobody is, the page of peers leads on', async ({ page }) => {
  await page.goto('/en/peers?city=230700')
  await page.getByRole('main').getByRole('link', { name: 'Parks there' }).click()
  await expect(page).toHaveURL(/\/en\/parks\?city=230700/)
})
