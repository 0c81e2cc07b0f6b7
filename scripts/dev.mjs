import { begin } from './begin.mjs'

await begin(['--dev'], { NODE_ENV: 'development' })
