/** The address a sign-in came from: what the portal's own server, or the proxy in front of it, wrote last. */
export function addressOf(forwardedFor: string | null | undefined): string {
  return forwardedFor?.split(',').at(-1)?.trim().slice(0, 100) || 'unknown'
}
