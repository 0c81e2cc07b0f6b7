import { expect, test } from '../support/portal'
import { fen, headlineOf, projectsAsCsv, projectsAsJson, sumOf, totalsOf } from '../support/files'
import { listedOnPages, shownTotals } from '../support/public-pages'
import { fillProject, newSigning, publish, referenceOf, saveAndGoOn, submitDraft } from '../support/signing'

test('a signing that staff record and publish is in every total, list and file of the new edition', async ({
  as,
  page: journalist,
}) => {
  test.slow()
  const signing = newSigning({ number: '5', unit: 'wanYuan' })
  const { mark } = signing
  const recorder = await as('recorder')
  await recorder.goto('/admin')
  await recorder.getByRole('main').getByRole('link', { name: '登记签约' }).click()

  await test.step('the event is new', async () => {
    await recorder.locator('[id="signedOn"]').fill('2024-08-31')
    await recorder.getByRole('button', { name: '没有找到，新建招商活动' }).click()
    await expect(recorder).toHaveURL(/\/admin\/new\/event/)
    await recorder.locator('[id="nameZh"]').fill(`寒地装备对接会 ${mark}`)
    await recorder.locator('[id="startsOn"]').fill('2024-08-30')
    await recorder.locator('[id="endsOn"]').fill('2024-08-31')
    await recorder.locator('[id="place.zh"]').fill('哈尔滨')
    await recorder.locator('[id="place.en"]').fill('Harbin')
    await saveAndGoOn(recorder, /\/edit\?step=event/)
    await expect(recorder.locator('[id="event"]')).toHaveValue(new RegExp(`寒地装备对接会 ${mark}`))
    await expect(recorder.locator('[id="signedOn"]')).toHaveValue('2024-08-31')
    await saveAndGoOn(recorder, /step=enterprises/)
  })

  const company = `金蝶寒地软件${mark}有限公司`
  await test.step('enterprises of like names are offered before a new one is made', async () => {
    await recorder.locator('[id="enterprises.0"]').fill('金蝶国际软件集团股份有限公司')
    await saveAndGoOn(recorder, /name=/)
    await expect(recorder.locator('#similar')).toContainText('金蝶')
    await recorder.locator('[id="enterprises.0"]').fill(company)
    await saveAndGoOn(recorder, new RegExp(mark))
    await recorder.getByRole('link', { name: `都不是，新建“${company}”` }).click()
    await expect(recorder.locator('[id="nameZh"]')).toHaveValue(company)
    await recorder.locator('[id="form"]').selectOption('enterprise')
    await saveAndGoOn(recorder, /\/edit\?step=enterprises/)
    await expect(recorder.locator('[id="enterprises.0"]')).toHaveValue(new RegExp(company))
    await saveAndGoOn(recorder, /step=project/)
  })

  await test.step('a swapped unit is seen when the answers are checked', async () => {
    await fillProject(recorder, signing)
    await saveAndGoOn(recorder, /\/admin\/drafts\/\d+(#.*)?$/)
    const amount = recorder.getByRole('region', { name: '金额核对' })
    await expect(amount).toContainText('50,000元')
    await expect(amount).toContainText('0.0005亿元')
    await expect(amount).toContainText('0.00005 billion yuan')
    await expect(amount).toContainText('单位可能弄反了“万”与“亿”：是否应为5亿元？')
    await recorder.getByRole('link', { name: '修改 金额', exact: false }).first().click()
    await recorder.locator('[id="value.unit"]').selectOption('yiYuan')
    await saveAndGoOn(recorder, /\/admin\/drafts\/\d+(#.*)?$/)
    await expect(amount.getByRole('listitem')).toHaveText(['500,000,000元', '5亿元', '0.5 billion yuan'])
    await expect(amount).not.toContainText('弄反')
  })

  const review = await submitDraft(recorder)
  const reviewer = await as('reviewer')
  await reviewer.goto(review)
  await expect(reviewer.getByRole('checkbox')).toHaveCount(2)
  await expect(reviewer.getByRole('table')).toContainText('全部项目')
  const hidden = await journalist.request.get(`/data/projects.json?q=${mark}`)
  expect(((await hidden.json()) as { count: number }).count, 'public before it is published').toBe(0)
  const edition = await publish(reviewer, review)

  await test.step('the journalist reads the new total, and the old one at the edition before', async () => {
    const [before, after] = await Promise.all(
      [edition - 1, edition].map((number) => totalsOf(journalist.request, `edition=${number}`)),
    )
    if (!before || !after) throw new Error('no totals')
    expect(after.count).toBe(before.count + 1)
    expect(fen(after.valueCny)).toBe(fen(before.valueCny) + fen('500000000'))
    for (const path of ['/zh', '/zh/figures', '/en', '/en/figures', '/zh/projects']) {
      expect(await shownTotals(journalist, `${path}?edition=${edition}`), path).toEqual(headlineOf(after))
      expect(await shownTotals(journalist, `${path}?edition=${edition - 1}`), path).toEqual(
        headlineOf(before),
      )
    }
    const newest = await shownTotals(journalist, '/zh')
    expect(newest.edition).toBeGreaterThanOrEqual(edition)
    expect(newest).toEqual(headlineOf(await totalsOf(journalist.request, `edition=${newest.edition}`)))
  })

  await test.step('page, CSV, JSON and figures agree to the fen', async () => {
    for (const query of [`edition=${edition}`, `edition=${edition - 1}`, `edition=${edition}&year=2024`]) {
      const totals = await totalsOf(journalist.request, query)
      const [json, csv] = [
        await projectsAsJson(journalist.request, query),
        await projectsAsCsv(journalist.request, query),
      ]
      const onPages = await listedOnPages(journalist, `/zh/projects?${query}&limit=20`)
      expect(onPages).toEqual(json.map(({ reference }) => reference))
      expect(csv).toEqual(
        json.map(({ reference, titleZh, valueCny, counted }) => ({ reference, titleZh, valueCny, counted })),
      )
      expect(json.filter(({ counted }) => counted)).toHaveLength(totals.count)
      expect(totals.excluded.reduce((all, { count }) => all + count, totals.count)).toBe(json.length)
      expect([sumOf(json), sumOf(csv)]).toEqual([fen(totals.valueCny), fen(totals.valueCny)])
    }
  })

  await test.step('the record can be opened with its event and its enterprise', async () => {
    const reference = await referenceOf(journalist, signing)
    await journalist.goto(`/zh/projects/${reference}`)
    await expect(journalist.getByRole('heading', { level: 1 })).toHaveText(signing.title)
    await expect(journalist.getByRole('main')).toContainText('5亿元')
    await journalist.getByRole('main').getByRole('link', { name: company }).first().click()
    await expect(journalist.getByRole('heading', { level: 1 })).toHaveText(company)
    expect((await journalist.goto(`/zh/projects/${reference}?edition=${edition - 1}`))?.status()).toBe(404)
  })
})
