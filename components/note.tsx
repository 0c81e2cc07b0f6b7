import type { Locale } from '#lib/i18n/locales'

interface NoteProps {
  note: { zh: string; en: string } | null
  locale: Locale
}

/** A remark of the editors on what is uncertain, inferred or conflicting. Nothing when there is none. */
export function Note({ note, locale }: NoteProps) {
  return note && <p className="max-w-3xl border-s-2 border-rule ps-3 text-small text-quiet">{note[locale]}</p>
}
