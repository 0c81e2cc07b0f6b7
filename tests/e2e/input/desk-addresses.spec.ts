import { expect, test } from '../support/portal'
import { requestsOf } from '../support/visitor'

test('the number of a draft in an address is a number, and of a draft that exists', async ({ cookiesOf }) => {
  const requests = await requestsOf('reviewer', cookiesOf)
  for (const id of ['0', '-1', '1e3', 'abc', '999999999', '99999999999', '１', '%3Cb%3E', '1.5']) {
    for (const path of [`/admin/drafts/${id}`, `/admin/drafts/${id}/edit`, `/admin/review/${id}`])
      expect.soft((await requests.get(path)).status(), path).toBe(404)
  }
  for (const path of [
    '/admin/new/staff',
    '/admin/new/__proto__',
    '/admin/records/staff/x',
    '/admin/records/park/nowhere',
  ])
    expect.soft((await requests.get(path)).status(), path).toBe(404)
  for (const query of ['q=%00', `q=${'x'.repeat(5000)}`, 'kind=staff', 'kind=park&kind=event', 'q=%25_%5C'])
    expect.soft((await requests.get(`/admin/records?${query}`)).status(), query).toBe(200)
})
