import type { PageRequest } from '#app/request'
import { ProjectPlace } from '#app/[locale]/projects/[key]/project-place'
import { ProjectSigning } from '#app/[locale]/projects/[key]/project-signing'
import { FactList } from '#components/fact-list'
import { NameList } from '#components/name-list'
import { TitleLink } from '#components/title-link'
import type { Titles } from '#lib/editions/queries'
import { countingOf, rulesVersion } from '#lib/figures/rules'
import { term } from '#lib/i18n/terms'
import type { ProjectContent } from '#lib/projects/schema'
import type { SourceNote } from '#lib/sources/notes'

export interface ProjectFactsProps {
  request: PageRequest
  content: ProjectContent
  titles: ReadonlyMap<string, Titles>
  notes: readonly SourceNote[]
}

/** Who signed what, when, where and in which industry; each classification only as a source gives it. */
export function ProjectFacts({ request, content, titles, notes }: ProjectFactsProps) {
  const { t, locale } = request
  const { agreement, enterprises, industryPrinted, industry, gbSection, strategic } = content
  const notStated = <span className="text-quiet">{t('records.project.notStated')}</span>
  const named = enterprises.map((key) => ({
    key,
    ...(titles.get(`enterprise:${key}`) ?? { titleZh: key, titleEn: key }),
  }))
  return (
    <FactList
      facts={[
        {
          term: t('records.project.enterprises'),
          detail:
            named.length > 0 ? <NameList request={request} room="/enterprises" items={named} /> : notStated,
        },
        {
          term: t('records.project.localParties'),
          detail:
            content.localParties.length > 0 ? (
              <LocalParties request={request} content={content} />
            ) : (
              notStated
            ),
        },
        {
          term: t('records.project.event'),
          detail: <ProjectSigning request={request} content={content} titles={titles} notes={notes} />,
        },
        { term: t('records.project.agreement'), detail: t(`terms.agreement.${agreement}`) },
        { term: t('records.project.counting'), detail: <CountingLine request={request} content={content} /> },
        { term: t('records.project.industryPrinted'), detail: industryPrinted?.[locale] ?? notStated },
        {
          term: t('records.project.industry'),
          detail: industry ? <IndustryLink request={request} code={industry} room="industry" /> : notStated,
        },
        {
          term: t('records.project.gbSection'),
          detail: gbSection ? (
            <IndustryLink request={request} code={gbSection} room="gbSection" />
          ) : (
            notStated
          ),
        },
        {
          term: t('records.project.strategic'),
          detail:
            strategic === null
              ? notStated
              : t(strategic ? 'records.project.strategicYes' : 'records.project.strategicNo'),
        },
        { term: t('records.project.place'), detail: <ProjectPlace request={request} content={content} /> },
        {
          term: t('records.project.park'),
          detail: content.park && (
            <TitleLink
              href={request.href(`/parks/${content.park}`)}
              titles={titles.get(`park:${content.park}`) ?? { titleZh: content.park, titleEn: content.park }}
              locale={locale}
            />
          ),
        },
      ]}
    />
  )
}

function LocalParties({
  request: { locale, href },
  content,
}: Pick<ProjectFactsProps, 'request' | 'content'>) {
  return (
    <ul>
      {content.localParties.map(({ name, park }) => (
        <li key={name.zh}>{park ? <a href={href(`/parks/${park}`)}>{name[locale]}</a> : name[locale]}</li>
      ))}
    </ul>
  )
}

function CountingLine({ request: { t, href }, content }: Pick<ProjectFactsProps, 'request' | 'content'>) {
  const counting = countingOf(content)
  const unstated = counting === 'counted' && content.agreement === 'unstated'
  return (
    <>
      {t(`terms.counting.${counting}`)}
      <span className="block text-small text-quiet">
        {t(`records.project.countingWhy.${counting}`)} {unstated && t('records.project.unstatedWhy')}{' '}
        <a href={href('/method#counting')}>{t('pages.totals.rules', { version: String(rulesVersion) })}</a>
      </span>
    </>
  )
}

interface IndustryLinkProps {
  request: PageRequest
  code: string
  room: 'industry' | 'gbSection'
}

function IndustryLink({ request: { t, href }, code, room }: IndustryLinkProps) {
  return (
    <a href={href('/projects', { industry: code })}>
      {room === 'gbSection' ? `${code} ` : ''}
      {term(t, room, code)}
    </a>
  )
}
