import type { Translate } from '#lib/i18n/translate'

interface FileLinksProps {
  t: Translate
  /** The list's name in `/data/…`. */
  list: string
  fileHref: (path: string, query?: Record<string, string | undefined>) => string
  /** The filter and the order that the files carry. */
  query: Record<string, string>
}

/** The same list as files, with the same filter, order and edition. */
export function FileLinks({ t, list, fileHref, query }: FileLinksProps) {
  return (
    <p className="mt-4 text-small no-print">
      {t('shared.list.files')}
      {(['csv', 'json'] as const).map((form) => (
        <a key={form} href={fileHref(`/data/${list}.${form}`, query)} className="ms-3 inline-block py-1">
          {form.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
