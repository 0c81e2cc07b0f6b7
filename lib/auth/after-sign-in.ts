/** Where somebody goes after signing in: the desk page they had asked for, and never an address outside the desk. */
export function afterSignIn(next: string | null | undefined): string {
  const inside =
    /^\/admin(?:[/?][\w\-./?=&%~+:,]*)?$/.test(next ?? '') && !/\/\/|\.\.|^\/admin\/sign-in/.test(next ?? '')
  return inside && next ? next : '/admin'
}
