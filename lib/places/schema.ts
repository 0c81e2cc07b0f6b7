import { z } from 'zod'

/** A six-digit GB/T 2260 division code, of the province or of anywhere in China. */
export const PlaceCode = z
  .string()
  .trim()
  .regex(/^[1-8]\d{5}$/, { error: 'placeCode' })
