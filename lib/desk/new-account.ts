import { z } from 'zod'
import { roles } from '#lib/auth/staff'

/** What an administrator says of a new account; the password is made, not chosen. */
export const NewAccount = z.object({
  /** Signing in does not tell capital letters from small ones, so a name has none. */
  username: z
    .string()
    .trim()
    .regex(/^[a-z][a-z0-9._-]{1,39}$/, { error: 'username' }),
  name: z.string().trim().min(1, { error: 'personName' }).max(60, { error: 'personName' }),
  role: z.enum(roles, { error: 'choose' }),
})
