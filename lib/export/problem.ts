import type { ParameterProblem } from '#lib/editions/parameters'
import { isLocale, locales, preferredLocale, type Locale } from '#lib/i18n/locales'
import { translator, type Translate } from '#lib/i18n/translate'

type Sentence = (t: Translate) => string

interface Problem {
  status: 400 | 404 | 405 | 501 | 503
  type: 'unknown-parameter-value' | 'unknown-file' | 'method-not-allowed' | 'busy' | 'unknown-format'
  title: Sentence
  detail: Sentence
  errors?: { parameter: string; value?: string; detail: Sentence }[]
  headers?: Record<string, string>
}

/** The languages to answer in: the one that Accept-Language names, or both when it names neither. */
export function answerLocales(acceptLanguage: string | null): readonly Locale[] {
  const names = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return names.some(isLocale) ? [preferredLocale(acceptLanguage)] : locales
}

/** The address that was refused, from its root; what it asked for beyond 2000 characters is left out. */
function instanceOf(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return `${pathname}${search}`.length > 2000 ? pathname.slice(0, 2000) : `${pathname}${search}`
}

/** A refusal of a file as RFC 9457 problem details, in the reader's language. */
export function problemResponse(problem: Problem, request: Request): Response {
  const spoken = answerLocales(request.headers.get('accept-language'))
  const say = (sentence: Sentence) => spoken.map((locale) => sentence(translator(locale))).join(' / ')
  const body = {
    type: `/zh/method#problem-${problem.type}`,
    title: say(problem.title),
    status: problem.status,
    detail: say(problem.detail),
    instance: instanceOf(request),
    ...(problem.errors && {
      errors: problem.errors.map((error) => ({ ...error, detail: say(error.detail) })),
    }),
  }
  return new Response(`${JSON.stringify(body, null, 2)}\n`, {
    status: problem.status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': spoken.join(', '),
      Vary: 'Accept-Language',
      ...problem.headers,
    },
  })
}

/** The refusal of parameters that mean nothing here: unknown values, and names that this file does not know. */
export function parameterProblems(
  problems: readonly ParameterProblem[],
  unknownNames: readonly string[],
  request: Request,
): Response {
  return problemResponse(
    {
      status: 400,
      type: 'unknown-parameter-value',
      title: (t) => t('figures.files.problem.title'),
      detail: (t) => t('figures.files.problem.detail'),
      errors: [
        ...problems.map(({ name, value }) => ({
          parameter: name,
          value,
          detail: (t: Translate) => t('figures.files.problem.value', { name, value }),
        })),
        ...unknownNames.map((name) => ({
          parameter: name.slice(0, 100),
          detail: (t: Translate) => t('figures.files.problem.name', { name: name.slice(0, 100) }),
        })),
      ],
    },
    request,
  )
}

/** The answer to any method but GET and HEAD. */
export function methodNotAllowed(request: Request): Response {
  return problemResponse(
    {
      status: 405,
      type: 'method-not-allowed',
      title: (t) => t('figures.files.problem.method'),
      detail: (t) => t('figures.files.problem.methodDetail'),
      headers: { Allow: 'GET, HEAD' },
    },
    request,
  )
}
