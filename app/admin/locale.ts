import { cookies } from 'next/headers'
import { isLocale, type Locale } from '#lib/i18n/locales'

export const localeCookie = 'desk-locale'

/** The language that this browser uses the desk in; Chinese unless it chose otherwise. */
export async function deskLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value ?? ''
  return isLocale(chosen) ? chosen : 'zh'
}
