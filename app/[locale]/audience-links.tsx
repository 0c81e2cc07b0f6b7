import type { PageRequest } from '#app/request'

/** Three ways in: for who invests, for who writes, for who records. */
export function AudienceLinks({ request: { t, href } }: { request: PageRequest }) {
  const audiences = [
    {
      name: 'investor',
      links: [
        { href: href('/enterprises', { signed: '1' }), name: t('pages.home.investor.enterprises') },
        { href: href('/parks'), name: t('pages.home.investor.parks') },
        { href: href('/policies'), name: t('pages.home.investor.policies') },
      ],
    },
    {
      name: 'journalist',
      links: [
        { href: href('/figures'), name: t('pages.home.journalist.figures') },
        { href: href('/figures/announced'), name: t('pages.home.journalist.announced') },
        { href: href('/figures/check'), name: t('receipts.nav.check') },
        { href: href('/corrections'), name: t('receipts.nav.corrections') },
        { href: href('/method'), name: t('pages.home.journalist.method') },
      ],
    },
    {
      name: 'staff',
      links: [
        { href: '/admin', name: t('pages.home.staff.desk') },
        { href: href('/projects'), name: t('pages.home.staff.projects') },
        { href: href('/editions'), name: t('pages.home.staff.editions') },
      ],
    },
  ] as const
  return (
    <section
      aria-label={t('pages.home.audiences')}
      className="mt-8 grid gap-x-8 gap-y-6 md:grid-cols-3 no-print"
    >
      {audiences.map(({ name, links }) => (
        <div key={name} className="border-t-2 border-accent pt-2">
          <h2 className="text-large">{t(`pages.home.${name}.title`)}</h2>
          <p className="text-small text-quiet">{t(`pages.home.${name}.says`)}</p>
          <ul className="mt-1">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href} className="inline-block py-1">
                  {link.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
