import type { PageRequest } from '#app/request'
import { formatInstant } from '#lib/i18n/format'
import type { PressPdf } from '#lib/press/queries'

interface PdfLineProps {
  request: PageRequest
  /** The address of the file. */
  address: string
  /** Null while no file was made. */
  pdf: PressPdf | null
  /** Whether this server could make one now. */
  canPrint: boolean
}

/** The pack as a file with its checksum, or that this server has none and that printing gives the same. */
export function PdfLine({ request: { t, locale }, address, pdf, canPrint }: PdfLineProps) {
  return (
    <section
      id="pdf"
      aria-labelledby="pdf-heading"
      className="no-print mt-6 border-s-4 border-accent bg-tint px-4 py-2"
    >
      <h2 id="pdf-heading" className="sr-only">
        {t('press.pdf.heading')}
      </h2>
      {pdf || canPrint ? (
        <>
          <p>
            <a href={address}>{t('press.pdf.get')}</a>
          </p>
          <p className="text-small">
            {pdf
              ? t('press.pdf.kept', {
                  time: formatInstant(pdf.madeAt, locale),
                  size: String(Math.ceil(pdf.bytes / 1000)),
                })
              : t('press.pdf.first')}
          </p>
          {pdf && (
            <p className="text-small">
              {t('press.pdf.hash')} <code className="break-all select-all">{pdf.sha256}</code>
            </p>
          )}
        </>
      ) : (
        <p>{t('press.pdf.none')}</p>
      )}
    </section>
  )
}
