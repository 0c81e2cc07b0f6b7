import { createHash } from 'node:crypto'
import { expect, test } from '../support/portal'
import { draftSigning, newSigning, publish, referenceOf, saveAndGoOn, submitDraft } from '../support/signing'

/**
 * A journalist takes an event's recorded value, holds its receipt and checks the hash; then staff correct a record of it,
 * and every place that speaks of the figure tells the same story.
 */
test('a cited total keeps its answer, and says what became of it', async ({ as, page: reader }) => {
  test.slow()
  const signing = newSigning({ number: '3.5' })
  const [recorder, reviewer] = [await as('recorder'), await as('reviewer')]
  await draftSigning(recorder, signing)
  const first = await publish(reviewer, await submitDraft(recorder))
  const reference = await referenceOf(reader, signing)

  // From the event to the receipt of its recorded value, with one press.
  await reader.goto('/zh/events/industry-transfer-2024')
  const recorded = reader.locator('section[aria-labelledby="recorded"]')
  await recorded.locator('button.cite[value*="measure=value"]').first().click()
  // Another journey may publish meanwhile: the receipt is of this edition or a later one.
  await expect(reader).toHaveURL(/\/zh\/figures\/e\d+-[0-9a-z]{12}$/)
  expect(Number(/e(\d+)-/.exec(reader.url())?.[1])).toBeGreaterThanOrEqual(Number(first))
  const receipt = new URL(reader.url()).pathname
  const id = receipt.split('/').at(-1) ?? ''
  await expect(reader.getByRole('main')).toContainText('可复现')
  const number = await reader.locator('main data.text-figure').first().innerText()
  expect(number).toMatch(/亿元$/)
  await expect(reader.locator('#records').locator('..')).toContainText(reference)

  // The same figure cited again is the same receipt.
  await reader.goto('/zh/events/industry-transfer-2024')
  await recorded.locator('button.cite[value*="measure=value"]').first().click()
  await expect(reader).toHaveURL(new RegExp(`${receipt}$`))

  // The citations name the receipt, and the file hashes to what the page says and adds up to the number.
  await expect(reader.locator('#cite').locator('..')).toContainText(id)
  const sha256 = await reader.locator('#check').locator('..').locator('code').first().innerText()
  const file = await (await reader.request.get(`/data/receipts/${id}.csv`)).body()
  expect(createHash('sha256').update(file).digest('hex')).toBe(sha256)
  const lines = file.toString('utf8').trimEnd().split('\n').slice(1)
  const fen = lines.reduce((sum, line) => sum + BigInt((line.split(',')[5] || '0.00').replace('.', '')), 0n)
  const json = (await (await reader.request.get(`/data/receipts/${id}.json`)).json()) as {
    total: { valueCny: string }
    sha256: string
  }
  expect(json.sha256).toBe(sha256)
  expect(BigInt(json.total.valueCny.replace('.', ''))).toBe(fen)
  const before = (Number(fen) / 1e10).toString()
  expect(number).toContain(before)

  // Staff correct the record.
  const reason = `金额录入有误（${signing.mark}）`
  await recorder.goto(`/admin/records/project/${reference}`)
  await recorder.locator('summary', { hasText: '更正' }).first().click()
  await recorder.locator('#correction-reason').fill(reason)
  await recorder.getByRole('button', { name: '开始更正' }).click()
  await recorder.locator('[id="value.number"]').fill('4.75')
  await saveAndGoOn(recorder, /\/admin\/drafts\/\d+(#.*)?$/)
  const second = await publish(reviewer, await submitDraft(recorder, '提交更正'), '发布更正')

  // The receipt keeps its answer and says on top what it became, when and why.
  await reader.goto(receipt)
  await expect(reader.locator('main data.text-figure').first()).toHaveText(number)
  const note = reader.getByRole('note').first()
  await expect(note).toContainText(reason)
  await expect(note).toContainText(`第${second}版`)
  const again = await (await reader.request.get(`/data/receipts/${id}.csv`)).body()
  expect(again.equals(file), 'the file of the receipt').toBe(true)

  // So do the differences, the log of corrections, its feed, and the answer to the old quote.
  await note.getByRole('link').click()
  await expect(reader).toHaveURL(/\/zh\/figures\/changes\?/)
  await expect(reader.locator('section[aria-labelledby="corrected"]')).toContainText(signing.title)
  await expect(reader.getByRole('status')).toContainText('+1.25亿元')
  await reader.goto('/zh/corrections')
  await expect(reader.getByRole('main')).toContainText(reason)
  await expect(reader.locator(`main a[href*="/figures/${id}"]`).first()).toBeVisible()
  const feed = await (await reader.request.get('/data/feeds/corrections.atom?lang=zh')).text()
  expect(feed).toContain(reason)
  await reader.goto(`/zh/figures/check?q=${encodeURIComponent(`登记金额${before}亿元`)}`)
  await expect(reader.getByRole('main')).toContainText('以往版次')
})
