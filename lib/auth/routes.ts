import 'server-only'
import NextAuth from 'next-auth'
import { authOptions } from '#lib/auth/next-auth'

interface RouteContext {
  params: Promise<{ nextauth: string[] }>
}

/**
 * Answers next-auth's addresses. Its options are read with each request: the secret is not there while building. It
 * guesses the site's own origin when it sends somebody on, so only the path of its guess is kept.
 */
export async function signInRoutes(request: Request, context: RouteContext): Promise<Response> {
  const answer = (await NextAuth(request as never, context as never, authOptions())) as Response
  const location = answer.headers.get('location')
  if (location === null || !URL.canParse(location)) return answer
  const { pathname, search } = new URL(location)
  const headers = new Headers(answer.headers)
  headers.set('location', `${pathname}${search}`)
  return new Response(answer.body, { status: answer.status, headers })
}
