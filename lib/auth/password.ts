import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** The library's number for the algorithm; its enum is not there at run time. */
const argon2id = 2

/** OWASP's minimum for argon2id: 19 MiB, two passes, one lane. */
const settings = {
  algorithm: argon2id,
  memoryCost: 19456,
  timeCost: 2,
  parallelism: 1,
}

export const hashPassword = (password: string): Promise<string> => hash(password, settings)

const nobody = hashPassword(randomBytes(24).toString('base64url'))

/** Checks a password; for an unknown user (null) it does the same work and answers false. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await nobody), password)
  return matches && passwordHash !== null
}

/** A random password of 20 characters without look-alikes, about 115 bits. */
export function randomPassword(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  const bytes = randomBytes(64).filter((byte) => byte < alphabet.length * 4)
  return [...bytes.subarray(0, 20)].map((byte) => alphabet[byte % alphabet.length]).join('')
}
