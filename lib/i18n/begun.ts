import ruAccessible from '#messages/ru/accessible.json' with { type: 'json' }
import ruPages from '#messages/ru/pages.json' with { type: 'json' }
import ruShared from '#messages/ru/shared.json' with { type: 'json' }
import ruSite from '#messages/ru/site.json' with { type: 'json' }
import ruTerms from '#messages/ru/terms.json' with { type: 'json' }
import type { Language, Locale } from '#lib/i18n/locales'
import { messages, type Messages } from '#lib/i18n/messages'

/** Some of a tree of texts, under the same names. */
export type Begun<Texts> = Texts extends string ? string : { [Name in keyof Texts]?: Begun<Texts[Name]> }

/** The languages whose translation has begun, with the texts that they have. */
export const begunMessages: Record<Exclude<Language, Locale>, Begun<Messages>> = {
  ru: { accessible: ruAccessible, pages: ruPages, shared: ruShared, site: ruSite, terms: ruTerms },
}

/** Rooms of texts that no public page says: a language is complete without them. */
const deskRooms: readonly string[] = ['admin', 'forms']

/** The dotted name of every text in a tree of texts. */
export function textNames(node: object, prefix = ''): string[] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [prefix + name] : textNames(value as object, `${prefix}${name}.`),
  )
}

/** How many texts of the public site a begun language has, of how many. */
export function progressOf(language: keyof typeof begunMessages): { done: number; all: number } {
  const isPublic = (name: string) => !deskRooms.includes(name.split('.')[0] ?? '')
  return {
    done: textNames(begunMessages[language]).filter(isPublic).length,
    all: textNames(messages.en).filter(isPublic).length,
  }
}
