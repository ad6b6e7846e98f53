import { useAddressState } from '../../address-state.ts'

export const fundSources = ['special-account', 'employment-fund'] as const
export type FundSource = (typeof fundSources)[number]

/** Which territory and source a page of funds shows: kept in the address, the own bureau's special account unless chosen. */
export function useFundAsk() {
  const { values, set } = useAddressState()
  const source: FundSource = values.source === 'employment-fund' ? 'employment-fund' : 'special-account'
  const ask = { source, ...(values.territory ? { territory: values.territory } : {}) }
  return { ask, source, values, set }
}
