import { Decimal } from 'decimal.js'

/** Enough digits for any sum of yuan; the default of 20 would round. */
export const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 60 })
