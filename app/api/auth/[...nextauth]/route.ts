import { signInRoutes } from '#lib/auth/routes'

export const dynamic = 'force-dynamic'
export { signInRoutes as GET, signInRoutes as POST }
