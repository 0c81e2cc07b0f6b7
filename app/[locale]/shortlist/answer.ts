import { isLocale } from '#lib/i18n/locales'
import { portalUrl } from '#lib/portal/identity'

/** Whether cookies may ask for https: the public reaches the portal by it. */
export const isSecure = (): boolean => portalUrl().startsWith('https:')

/** To the shortlist in the language of the page that was read, with what the device is to remember. */
export function toShortlist(language: string, items: string | null, cookie?: string): Response {
  const address = `/${isLocale(language) ? language : 'zh'}/shortlist`
  return new Response(null, {
    status: 303,
    headers: {
      Location: items === null ? address : `${address}?${new URLSearchParams({ items })}`,
      'Cache-Control': 'no-store',
      ...(cookie && { 'Set-Cookie': cookie }),
    },
  })
}

/** One field of a posted form as text; '' when it is missing, too long or a file, or when the body is no form. */
export async function postedField(request: Request, ...names: string[]): Promise<string[]> {
  const form = await request.formData().catch(() => new FormData())
  return names.map((name) => {
    const value = form.get(name)
    return typeof value === 'string' ? value.slice(0, 4000) : ''
  })
}
