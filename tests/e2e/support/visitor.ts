import { request, type APIRequestContext, type Cookie } from '@playwright/test'
import type { StaffRole, Visitor } from './accounts'

/** Requests as that visitor sends them; redirects are answers here and are not followed. */
export async function requestsOf(
  visitor: Visitor,
  cookiesOf: (role: StaffRole) => Promise<Cookie[]>,
): Promise<APIRequestContext> {
  const cookies = visitor === 'anonymous' ? [] : await cookiesOf(visitor)
  return request.newContext({
    baseURL: process.env.PORTAL_TEST_URL,
    maxRedirects: 0,
    storageState: { cookies, origins: [] },
  })
}
