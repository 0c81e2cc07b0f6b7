export interface AnnouncedAccount {
  role: string
  username: string
  password: string
}

/** The staff accounts in what a first start prints: indented lines of role, name and password. */
export function readAnnounced(output: string): AnnouncedAccount[] {
  const lines = output.matchAll(/^ {2}(\S+)\s+(\S+)\s+(\S+)$/gm)
  return [...lines].map(([, role = '', username = '', password = '']) => ({ role, username, password }))
}
