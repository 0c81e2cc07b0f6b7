import type { PageRequest } from '#app/request'
import { titleIn } from '#lib/i18n/translate'
import type { PublishedPark } from '#lib/parks/queries'

interface ChoiceFormProps {
  request: PageRequest
  every: readonly PublishedPark[]
  chosen: readonly PublishedPark[]
}

/** Every park to tick, those compared already ticked. */
export function ChoiceForm({ request, every, chosen }: ChoiceFormProps) {
  const { t, locale, href, pinned, edition } = request
  return (
    <form action={href('/parks/compare').split('?')[0]} className="mt-10 no-print">
      <fieldset>
        <legend className="text-title">{t('parks.compare.form')}</legend>
        <div className="mt-3 grid gap-x-8 md:grid-cols-2">
          {every.map((park) => {
            const { text, lang } = titleIn(park, locale)
            return (
              <label key={park.key} className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  name="park"
                  value={park.key}
                  defaultChecked={chosen.includes(park)}
                  className="size-5 shrink-0"
                />
                <span lang={lang}>{text}</span>
              </label>
            )
          })}
        </div>
      </fieldset>
      {pinned && <input type="hidden" name="edition" value={edition.number} />}
      <button className="button mt-4">{t('parks.compareButton')}</button>
    </form>
  )
}
