import type { PageRequest } from '#app/request'
import { Section } from '#components/section'

/** For who records: the desk, and what is public of their work. */
export function StaffLinks({ request: { t, href } }: { request: PageRequest }) {
  const links = [
    { href: '/admin', name: t('home.staff.desk') },
    { href: href('/projects'), name: t('home.staff.projects') },
    { href: href('/editions'), name: t('home.staff.editions') },
  ]
  return (
    <Section id="staff" title={t('home.staff.title')} says={t('home.staff.says')}>
      <ul className="flex flex-wrap gap-x-6">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} className="inline-block py-1">
              {link.name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
