import type { PageRequest } from '#app/request'
import { Note } from '#components/note'
import { Section } from '#components/section'
import { SourceMarks } from '#components/source-marks'
import type { EnterpriseContent } from '#lib/enterprises/schema'
import { formatDate } from '#lib/i18n/format'
import type { Locale } from '#lib/i18n/locales'
import type { SourceNote } from '#lib/sources/notes'

type Person = EnterpriseContent['people'][number]

interface EnterprisePeopleProps {
  request: PageRequest
  people: readonly Person[]
  notes: readonly SourceNote[]
}

/** The people whom sources name for an enterprise, with their title then and what they spoke of. */
export function EnterprisePeople({ request: { t, locale }, people, notes }: EnterprisePeopleProps) {
  if (people.length === 0) return null
  return (
    <Section id="people" title={t('records.enterprise.people')}>
      <ul className="max-w-4xl">
        {people.map((person) => (
          <li
            key={`${person.nameZh}${person.nameEn}${person.on}`}
            className="border-t border-rule py-2 md:grid md:grid-cols-[11rem_1fr] md:gap-6"
          >
            <p>
              <PersonName person={person} locale={locale} />
            </p>
            <div>
              <p>
                {person.title[locale]} · <span className="text-quiet">{formatDate(person.on, locale)}</span>
                <SourceMarks t={t} notes={notes} citations={person.sources} />
              </p>
              <p className="text-small">
                {person.topic
                  ? `${t('records.enterprise.topic')}${t('pages.lists.colon')}${person.topic[locale]}`
                  : t('records.enterprise.onlyNamed')}
              </p>
              <Note note={person.note} locale={locale} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** A person's name in the reader's language, with the other one beside it where a source gives both. */
function PersonName({ person: { nameZh, nameEn }, locale }: { person: Person; locale: Locale }) {
  const [own, other] = locale === 'zh' ? [nameZh, nameEn] : [nameEn, nameZh]
  const lang = locale === 'zh' ? 'en' : 'zh-CN'
  return (
    <>
      {own && <strong>{own}</strong>}{' '}
      {other &&
        (own ? (
          <span lang={lang} className="text-quiet">
            {other}
          </span>
        ) : (
          <strong lang={lang}>{other}</strong>
        ))}
    </>
  )
}
