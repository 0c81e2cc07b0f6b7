import { formats } from '#lib/export/formats'
import type { Translate } from '#lib/i18n/translate'

interface FileLinksProps {
  t: Translate
  /** The list's name in `/data/…`. */
  list: string
  fileHref: (path: string, query?: Record<string, string | undefined>) => string
  /** The filter and the order that the files carry. */
  query: Record<string, string>
  /** What stands before the links, where it is not the list's own. */
  says?: string
}

/** The same list as files, with the same filter, order and edition. */
export function FileLinks({ t, list, fileHref, query, says = t('shared.list.files') }: FileLinksProps) {
  return (
    <p className="mt-4 text-small no-print">
      {says}
      {formats.map((form) => (
        <a key={form} href={fileHref(`/data/${list}.${form}`, query)} className="ms-3 inline-block py-1">
          {form.toUpperCase()}
        </a>
      ))}
    </p>
  )
}
