import type { FrameRequest } from '#components/page-frame'
import { PeerOrigin } from '#components/peer-origin'
import { RecordTable } from '#components/record-table'
import { TitleLink } from '#components/title-link'
import { formatCount, formatYuan, moneyParts } from '#lib/i18n/format'
import { term } from '#lib/i18n/terms'
import { projectPart, type PeerFilter } from '#lib/projects/peer-filter'
import type { Peer } from '#lib/projects/peers'

interface PeersTableProps {
  request: FrameRequest
  caption: string
  peers: readonly Peer[]
  /** The projects that are counted for each, as the list of projects opens them. */
  filter: PeerFilter
}

/** Enterprises with what they do, where they come from, what ties them to the province, and their projects. */
export function PeersTable({ request, caption, peers, filter }: PeersTableProps) {
  const { t, locale, href } = request
  const records = (key: string) => ({ ...projectPart(filter), enterprise: key })
  const listed = (words: readonly string[]) => [...new Set(words)].join(locale === 'zh' ? '、' : ', ')
  return (
    <RecordTable
      caption={caption}
      items={peers}
      rowKey={({ key }) => key}
      columns={[
        {
          head: t('places.peers.enterprise'),
          cell: (peer) => <TitleLink href={href(`/enterprises/${peer.key}`)} titles={peer} locale={locale} />,
        },
        {
          head: t('places.peers.does'),
          cell: ({ content }) => content.industry?.[locale] ?? t('places.peers.notStated'),
        },
        {
          head: t('places.peers.origin'),
          cell: (peer) => <PeerOrigin request={request} peer={peer} />,
        },
        {
          head: t('places.peers.relations'),
          cell: ({ content }) =>
            listed(content.relations.map(({ type }) => term(t, 'relation', type))) ||
            t('places.peers.noTies'),
        },
        {
          head: t('places.peers.stage'),
          cell: ({ stages }) => listed(stages.map((stage) => term(t, 'stage', stage))),
        },
        {
          head: t('places.peers.projects'),
          number: true,
          cell: ({ key, projects }) => <a href={href('/projects', records(key))}>{formatCount(projects)}</a>,
        },
        {
          head: t('places.peers.value', { unit: moneyParts('0', locale).unit }),
          number: true,
          cell: ({ key, countWithValue, valueCny }) =>
            countWithValue === 0 ? (
              t('shared.record.notDisclosed')
            ) : (
              <>
                <a href={href('/projects', { ...records(key), counting: 'counted', min: '0' })}>
                  <data value={valueCny} title={formatYuan(valueCny, locale)}>
                    {moneyParts(valueCny, locale).number}
                  </data>
                </a>
                <span className="block text-small text-quiet">
                  {t('places.peers.ofValue', { count: countWithValue })}
                </span>
              </>
            ),
        },
      ]}
    />
  )
}
