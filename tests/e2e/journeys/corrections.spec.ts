import { expect, test } from '../support/portal'
import { totalsOf } from '../support/files'
import { draftSigning, newSigning, publish, referenceOf, saveAndGoOn, submitDraft } from '../support/signing'

test('a correction and a withdrawal say why, and history and older editions keep the old text', async ({
  as,
  page: reader,
}) => {
  test.slow()
  const signing = newSigning()
  const [recorder, reviewer] = [await as('recorder'), await as('reviewer')]
  await draftSigning(recorder, signing)
  const first = await publish(reviewer, await submitDraft(recorder))
  const reference = await referenceOf(reader, signing)
  const record = `/zh/projects/${reference}`
  const before = await totalsOf(reader.request, `edition=${first}`)

  const begin = async (change: 'correction' | 'withdrawal', reason: string) => {
    await recorder.goto(`/admin/records/project/${reference}`)
    await recorder.locator('summary', { hasText: change === 'correction' ? '更正' : '撤回' }).click()
    await recorder.locator(`#${change}-reason`).fill(reason)
    await recorder.getByRole('button', { name: change === 'correction' ? '开始更正' : '开始撤回' }).click()
  }

  await begin('correction', '金额录入有误，按来源改正')
  await expect(recorder).toHaveURL(/\/edit$/)
  await recorder.locator('[id="nameZh"]').fill(`更正后的${signing.title}`)
  await recorder.locator('[id="value.number"]').fill('4.5')
  await saveAndGoOn(recorder, /\/admin\/drafts\/\d+(#.*)?$/)
  const correction = await submitDraft(recorder, '提交更正')
  await reviewer.goto(correction)
  await expect(reviewer.getByRole('table').first()).toContainText('4.5')
  const second = await publish(reviewer, correction, '发布更正')

  await reader.goto(record)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`更正后的${signing.title}`)
  const history = reader.getByRole('region', { name: '版本历史' })
  await expect(history).toContainText('金额录入有误，按来源改正')
  await expect(history).toContainText(`第 ${first} 版`)
  await reader.goto(`${record}?edition=${first}`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(signing.title)
  await expect(reader.getByRole('main')).toContainText('3.5亿元')

  const logged = async () => {
    const answer = await reader.request.get('/data/feeds/corrections.json?limit=100')
    const { items } = (await answer.json()) as { items: { title: string; content_text: string }[] }
    return items.filter(({ title }) => title.includes(signing.title))
  }
  expect((await logged()).map(({ title }) => title)).toEqual([`更正：更正后的${signing.title}`])
  expect((await logged())[0]?.content_text).toContain('3.5亿元 → 4.5亿元')
  await reader.goto('/zh/corrections?kind=correction&record=project')
  const entry = reader.locator(`#e${second}-project-${reference}`)
  await expect(entry).toContainText('金额录入有误，按来源改正')
  await expect(entry).toContainText('3.5亿元')
  await expect(entry.getByRole('row', { name: '全部登记项目' })).toContainText('→')
  await entry.getByRole('link', { name: `变更前的版本（第 ${second - 1} 版）` }).click()
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(signing.title)

  await begin('withdrawal', '同一项目重复登记')
  await expect(recorder).toHaveURL(/\/admin\/drafts\/\d+(#.*)?$/)
  const third = await publish(reviewer, await submitDraft(recorder, '提交撤回'), '发布撤回')
  await reader.goto(record)
  await expect(reader.getByRole('main')).toContainText(`本记录已于第 ${third} 版撤回。理由：同一项目重复登记`)
  await reader.goto(`${record}?edition=${second}`)
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`更正后的${signing.title}`)

  expect(await totalsOf(reader.request, `edition=${first}`), 'the first edition').toEqual(before)
  const listed = async (edition: number) => {
    const answer = await reader.request.get(`/data/projects.json?edition=${edition}&q=${signing.mark}`)
    return ((await answer.json()) as { items: { titleZh: string }[] }).items.map(({ titleZh }) => titleZh)
  }
  expect(await listed(first - 1)).toEqual([])
  expect(await listed(first)).toEqual([signing.title])
  expect(await listed(second)).toEqual([`更正后的${signing.title}`])
  expect(await listed(third)).toEqual([])
})

test('a stage is added with its date and its source', async ({ as, page: reader }) => {
  const signing = newSigning()
  const [recorder, reviewer] = [await as('recorder'), await as('reviewer')]
  await draftSigning(recorder, signing)
  await publish(reviewer, await submitDraft(recorder))
  const reference = await referenceOf(reader, signing)
  await recorder.goto(`/admin/records/project/${reference}`)
  await recorder.getByRole('link', { name: '登记阶段变化' }).click()
  await recorder.locator('[id="stageEntry.stage"]').selectOption('started')
  await recorder.locator('[id="stageEntry.on"]').fill('2024-10-01')
  await recorder.locator('[id="stageEntry.sources.0.source"]').fill('s0-xinhua-2024')
  await saveAndGoOn(recorder, /\/admin\/drafts\/\d+(#.*)?$/)
  await publish(reviewer, await submitDraft(recorder, '提交修订'), '发布修订')
  await reader.goto(`/zh/projects/${reference}`)
  await expect(reader.getByRole('main')).toContainText('2024年10月1日')
  await expect(reader.getByRole('region', { name: '版本历史' })).toContainText('修订')

  const titlesIn = async (query: string) => {
    const answer = await reader.request.get(`/data/feeds/corrections.json?limit=100${query}`)
    const { items } = (await answer.json()) as { items: { title: string }[] }
    return items.map(({ title }) => title).filter((title) => title.includes(signing.title))
  }
  expect(await titlesIn(''), 'a stage moved is no correction').toEqual([])
  expect(await titlesIn('&kind=revision')).toEqual([`修订：${signing.title}`])
  await reader.goto('/zh/corrections')
  await expect(reader.getByRole('region', { name: '计划内的修订' })).toContainText(signing.title)
})
