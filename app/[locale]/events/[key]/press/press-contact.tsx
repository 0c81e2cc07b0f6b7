import type { PageRequest } from '#app/request'
import { FactList } from '#components/fact-list'
import { Section } from '#components/section'
import type { PressContent } from '#lib/press/schema'

interface PressContactProps {
  request: PageRequest
  contact: PressContent['contact']
}

/** Whom journalists may ask. */
export function PressContact({ request: { t, locale }, contact }: PressContactProps) {
  const { name, office, phone, mail } = contact
  return (
    <Section id="contact" title={t('press.contact.title')}>
      <FactList
        facts={[
          { term: t('press.contact.name'), detail: name[locale] },
          { term: t('press.contact.office'), detail: office[locale] },
          {
            term: t('press.contact.phone'),
            detail: phone && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>,
          },
          { term: t('press.contact.mail'), detail: mail && <a href={`mailto:${mail}`}>{mail}</a> },
        ]}
      />
    </Section>
  )
}
