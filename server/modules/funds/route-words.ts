import { z } from 'zod'
import { isDay } from '../../../values/days.ts'
import { source } from './funds-schemas.ts'

/** Who reads what: finance sees requests, letters, receipts, units and amounts; persons and payments stay with the bureau (W12). */
export const readers = ['fund-clerk', 'fund-payer', 'leader', 'auditor']
export const viewers = [...readers, 'finance']
export const clerk = ['fund-clerk']
export const payer = ['fund-payer']
export const fundPeople = ['fund-clerk', 'fund-payer']

export const asked = z.object({
  territory: z.string().max(20).optional(),
  source: source.default('special-account'),
})

export const oneDay = z.string().refine(isDay)
export const amount = z.number().int().min(1).max(100_000_000_000_00)
export const note = z.string().trim().min(2).max(500)
export const done = z.object({})
