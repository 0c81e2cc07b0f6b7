import type { KeptKind } from '#lib/shortlist/items'

/** The fields by which records of a kind are compared, in the order in which an investor asks for them. */
export const comparedFields = {
  opportunity: [
    'sought',
    'standing',
    'place',
    'industry',
    'park',
    'investment',
    'cooperation',
    'land',
    'infrastructure',
    'given',
    'confirmedOn',
    'expiresOn',
  ],
  park: ['place', 'level', 'industry', 'aliases', 'note'],
  policy: ['issuer', 'place', 'documentNumber', 'issuedOn', 'validUntil', 'offers'],
  project: [
    'stage',
    'agreement',
    'signedOn',
    'value',
    'valueBasis',
    'place',
    'park',
    'industry',
    'enterprises',
    'event',
  ],
  enterprise: ['form', 'home', 'industry', 'relations'],
  event: ['startsOn', 'endsOn', 'place', 'hosts', 'theme', 'sectors'],
} as const satisfies Record<KeptKind, readonly string[]>

export type ComparedField = (typeof comparedFields)[KeptKind][number]
