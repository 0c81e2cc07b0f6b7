import type { ReceiptReading } from '#app/[locale]/figures/[receipt]/read-receipt'
import { Section } from '#components/section'

/** How anybody computes the hash and the sum again, with a file and two commands. */
export function CheckIt({ reading: { request, receipt } }: { reading: ReceiptReading }) {
  const { t } = request
  const { id, sha256 } = receipt
  const file = `${id}.csv`
  const sum = `awk -F, 'NR > 1 && $4 == 1 { s += $6 } END { printf "%.2f\\n", s }' ${file}`
  return (
    <Section id="check" title={t('receipts.page.check')} says={t('receipts.page.recipe')}>
      <dl className="max-w-4xl">
        <dt className="text-small text-quiet">{t('receipts.page.hash')}</dt>
        <dd>
          <code className="select-all break-all">{sha256}</code>
        </dd>
        <dt className="mt-3 text-small text-quiet">{t('receipts.page.files')}</dt>
        <dd>
          {(['csv', 'json', 'xlsx'] as const).map((form) => (
            <a key={form} href={`/data/receipts/${id}.${form}`} className="me-4 inline-block py-1">
              {form.toUpperCase()}
            </a>
          ))}
        </dd>
        <dt className="mt-3 text-small text-quiet">{t('receipts.page.commands')}</dt>
        <dd>
          <code className="block break-all select-all">sha256sum {file}</code>
          <code className="block break-all select-all">{sum}</code>
        </dd>
      </dl>
    </Section>
  )
}
