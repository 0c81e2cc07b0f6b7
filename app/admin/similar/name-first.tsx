import type { Desk } from '#app/admin/desk'
import { SimilarList } from '#app/admin/similar/similar-list'
import { findSimilar } from '#app/admin/similar/find'

/** Asks for the name of a new enterprise before anything else, and shows which ones there are already. */
export async function NameFirst({ desk, name = '' }: { desk: Desk; name?: string }) {
  const { t } = desk
  const similar = name === '' ? [] : await findSimilar(name)
  return (
    <>
      <form action="/admin/new/enterprise" className="mt-6 max-w-xl">
        <label htmlFor="name" className="font-semibold">
          {t('admin.similar.ask')}
        </label>
        <div className="flex gap-2">
          <input id="name" name="name" className="field" defaultValue={name} maxLength={200} required />
          <button className="button shrink-0">{t('admin.similar.look')}</button>
        </div>
      </form>
      {name !== '' && (
        <SimilarList desk={desk} name={name} similar={similar}>
          {(found) => <a href={`/admin/records/enterprise/${found.key}`}>{t('admin.similar.open')}</a>}
        </SimilarList>
      )}
    </>
  )
}
