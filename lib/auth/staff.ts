export const roles = ['recorder', 'reviewer', 'administrator'] as const
export type Role = (typeof roles)[number]

/** A member of staff whose session, or whose act in a script, was proved. */
export interface Staff {
  id: string
  username: string
  name: string
  role: Role
}

/** Nobody is signed in, or the session has ended or was revoked. */
export class NotSignedIn extends Error {
  override name = 'NotSignedIn'
}

/** The signed-in person's role does not allow this. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}
