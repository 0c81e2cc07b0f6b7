import { problemResponse } from '#lib/export/problem'

/** More pictures are asked for than can be drawn soon: 503, to be asked again. */
export const busy = (request: Request): Response =>
  problemResponse(
    {
      status: 503,
      type: 'busy',
      title: (t) => t('embeds.problem.busy'),
      detail: (t) => t('embeds.problem.busyDetail'),
      headers: { 'Retry-After': '5' },
    },
    request,
  )
