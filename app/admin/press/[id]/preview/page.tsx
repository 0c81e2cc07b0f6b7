import { notFound } from 'next/navigation'
import { readNumber } from '#app/admin/act'
import { deskPage } from '#app/admin/desk'
import { packRequest, wholeAddresses } from '#app/[locale]/events/[key]/press/press-request'
import { PressSheet } from '#app/[locale]/events/[key]/press/press-sheet'
import { readPack } from '#app/[locale]/events/[key]/press/read-pack'
import { getPressPackForStaff } from '#lib/desk/press-packs'
import { languageTags } from '#lib/i18n/locales'

interface Params {
  id: string
}

/** A pack as its readers will see it, for staff alone, in the language of `lang`. */
export default deskPage<Params>(
  ({ id }) => `/admin/press/${id}/preview`,
  [],
  async ({ locale, t }, { params }) => {
    const found = await getPressPackForStaff(readNumber(params.id))
    if (!found) notFound()
    const pack = { ...found, event: found.eventKey }
    const [request, reading] = await Promise.all([packRequest(locale, pack.edition), readPack(pack)])
    return (
      <div lang={languageTags[locale]}>
        <title>{`${t('press.desk.title')} · ${t('admin.name')}`}</title>
        <main id="content" className="mx-auto w-full max-w-6xl px-4 pt-6 pb-20 md:px-8">
          <p role="status" className="border-s-4 border-warn bg-warn-tint px-4 py-2">
            {t('press.preview')} <a href={`/admin/press/${pack.id}`}>{t('press.desk.title')}</a>
          </p>
          <PressSheet request={wholeAddresses(request)} pack={pack} reading={reading} />
        </main>
      </div>
    )
  },
)
