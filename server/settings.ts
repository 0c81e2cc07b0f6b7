import { resolve } from 'node:path'
import { z } from 'zod'
import { Halt } from './halt'
import { siteVariables } from './site-settings'

/** An empty variable counts as none, as in `PORT= npm start`. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

const variables = z.object({
  PORT: optional(
    z
      .string()
      .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
      .default('3000')
      .transform(Number)
      .refine((port) => port > 0 && port < 65536, 'must be a number from 1 to 65535'),
  ),
  HOST: optional(
    z
      .string()
      .regex(/^[\w.:-]+$/, 'must be an address or a host name')
      .default('127.0.0.1'),
  ),
  PORTAL_DATA_DIR: optional(
    z
      .string()
      .default('.data')
      .transform((path) => resolve(path)),
  ),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
      .refine((url) => URL.canParse(url), 'is not an address')
      .optional(),
  ),
  PORTAL_URL: optional(
    z
      .string()
      .regex(/^https?:\/\/[^/]+\/?$/, 'must be like https://invest.example.cn, without a path')
      .transform((url) => url.replace(/\/$/, ''))
      .optional(),
  ),
  PORTAL_TRUST_PROXY: optional(
    z
      .enum(['0', '1'], 'must be 1 (a proxy of yours stands in front) or 0')
      .default('0')
      .transform((value) => value === '1'),
  ),
  ...siteVariables,
  NEXTAUTH_SECRET: optional(z.string().min(32, 'must have at least 32 characters').optional()),
  PORTAL_DATA_KEY: optional(z.string().min(32, 'must have at least 32 characters').optional()),
  // Read by the job that marks opportunities which nobody confirms.
  PORTAL_CONFIRM_DAYS: optional(
    z
      .string()
      .regex(/^(1[5-9]|[2-9]\d|[1-9]\d{2})$/, 'must be a number of days from 15 to 999')
      .optional(),
  ),
  // Read by lib/enquiries/settings.ts, in the portal and in its worker.
  PORTAL_ANSWER_DAYS: optional(
    z
      .string()
      .regex(/^([1-9]|[1-5]\d|60)$/, 'must be a number from 1 to 60')
      .optional(),
  ),
  PORTAL_ENQUIRY_MONTHS: optional(
    z
      .string()
      .regex(/^([1-9]|[1-9]\d|1[01]\d|120)$/, 'must be a number from 1 to 120')
      .optional(),
  ),
  PORTAL_ENQUIRY_MAIL: optional(z.email('must be a mail address').max(200).optional()),
  PORTAL_SMTP_URL: optional(
    z
      .string()
      .regex(/^smtps?:\/\/[^/]+\/?(\?.*)?$/, 'must be like smtps://user:password@mail.example.cn:465')
      .refine((url) => URL.canParse(url), 'is not an address')
      .optional(),
  ),
  PORTAL_MAIL_FROM: optional(
    z
      .string()
      .regex(
        /^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/,
        'must be like Portal <portal@example.cn>',
      )
      .optional(),
  ),
})
const environment = variables.refine((env) => !env.PORTAL_SMTP_URL || env.PORTAL_MAIL_FROM, {
  path: ['PORTAL_MAIL_FROM'],
  error: 'must be set together with PORTAL_SMTP_URL',
})

export interface Settings {
  port: number
  host: string
  /** Absolute path of the directory that keeps the database, the secret and nothing of the build. */
  dataDir: string
  /** The server to use instead of the embedded one; undefined: embedded. */
  databaseUrl: string | undefined
  /** The address the public knows, where it is not http://HOST:PORT. */
  portalUrl: string | undefined
  /** Whether X-Forwarded-* of a request come from a proxy and are true. */
  trustProxy: boolean
  /** Signs sessions; undefined: a random one kept in the data directory. */
  secret: string | undefined
  /** Seals personal data; undefined: a random one kept in the data directory. */
  dataKey: string | undefined
  /** Where mail is handed over; undefined: mail waits in the queue, or in development goes to files. */
  smtpUrl: string | undefined
}

/** Reads the settings from environment variables. Throws Halt that names every wrong one. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const { success, data, error } = environment.safeParse(env)
  if (!success) {
    throw new Halt(error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ') + '.')
  }
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.PORTAL_DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    portalUrl: data.PORTAL_URL,
    trustProxy: data.PORTAL_TRUST_PROXY,
    secret: data.NEXTAUTH_SECRET,
    dataKey: data.PORTAL_DATA_KEY,
    smtpUrl: data.PORTAL_SMTP_URL,
  }
}

/** The address to show and to build links with. An address that listens everywhere is reached as 127.0.0.1. */
export function addressOf({ portalUrl, host, port }: Pick<Settings, 'portalUrl' | 'host' | 'port'>): string {
  if (portalUrl) return portalUrl
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`
}
