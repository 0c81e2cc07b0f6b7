import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // The portal's own server does, after it has looked at the page.
  compress: false,
  // Every reader gets a page's title in its head: sent later it would stand in the body, and need a script.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // Addresses outside the two languages and the desk have no layout of their own to show a missing page in.
  // A page of the desk that a role may not see answers with status 403.
  experimental: { globalNotFound: true, authInterrupts: true },
  // The portal has drawings and no photographs; an image service would be one more thing to guard.
  images: { unoptimized: true },
  // They find files of their own beside them (WebAssembly, native modules), which a bundle would lose.
  serverExternalPackages: [
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@resvg/resvg-js',
    'pg',
    'pg-boss',
  ],
  // Several servers that run the same code name their build alike, since ETags carry that name.
  generateBuildId: () => process.env.PORTAL_BUILD_ID ?? null,
  // `npm test` checks types before it builds.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
}

export default config
