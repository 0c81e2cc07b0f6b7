import { begin } from './begin.mjs'

await begin([], { NODE_ENV: 'production' })
