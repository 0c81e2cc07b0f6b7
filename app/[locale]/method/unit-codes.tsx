import { CodeList } from '#app/[locale]/method/code-list'
import { unitWord } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { Translate } from '#lib/i18n/translate'
import { moneyUnits, type MoneyUnit } from '#lib/money/schema'

/** The codes of money units in files, each with its words and its factor. */
export function UnitCodes({ t, locale }: { t: Translate; locale: Locale }) {
  return (
    <>
      <h3 id="units" className="mt-8 text-large font-semibold">
        {t('pages.method.files.units')}
      </h3>
      <CodeList
        items={(Object.keys(moneyUnits) as MoneyUnit[]).map((unit) => ({
          code: unit,
          says: `${unitWord(unit, locale)} (× ${moneyUnits[unit].factor} ${moneyUnits[unit].currency})`,
        }))}
      />
    </>
  )
}
