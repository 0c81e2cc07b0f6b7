import { chooseEnterprise } from '#app/admin/actions/records'
import { withQuery, type Desk } from '#app/admin/desk'
import { findSimilar } from '#app/admin/similar/find'
import { SimilarList } from '#app/admin/similar/similar-list'

/** For a name that no record bears: take one that is like it, or make a new enterprise. */
export async function ChooseEnterprise({ desk, id, name }: { desk: Desk; id: number; name: string }) {
  const { t } = desk
  const similar = await findSimilar(name)
  return (
    <section id="similar" tabIndex={-1} className="mt-6 max-w-4xl">
      <SimilarList desk={desk} name={name} similar={similar}>
        {(found) => (
          <form action={chooseEnterprise}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="key" value={found.key} />
            <input type="hidden" name="instead" value={name} />
            <button className="button button-quiet">
              {t('admin.similar.choose')}
              <span className="sr-only">{found.names[0] ?? found.key}</span>
            </button>
          </form>
        )}
      </SimilarList>
      <p className="mt-4">
        <a href={withQuery('/admin/new/enterprise', { for: String(id), name })} className="button">
          {t('admin.similar.create', { name })}
        </a>
      </p>
    </section>
  )
}
