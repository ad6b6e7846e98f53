import type { CaseRunners } from './case-kit.ts'
import type { CaseNotice } from './cases.ts'
import { packs } from './index.ts'
import type { Pack } from './kit.ts'
import type { Proofs } from './proofs.ts'
import { valueRunners } from './case-values.ts'

/** A pack with what proves it: lonely cases, and the adapter from worked cases to its facts. */
export interface ProvenPack {
  readonly pack: Pack
  readonly proofs: Proofs
  readonly runners: CaseRunners
}

/** Every pack with its `proofs.ts` and `case-runners.ts`: found by the pack's folder, so that a new notice needs no line here. */
export async function loadProofs(of: readonly Pack[] = packs): Promise<ProvenPack[]> {
  return Promise.all(
    of.map(async pack => {
      const { proofs } = (await import(`./${pack.id}/proofs.ts`)) as { proofs: Proofs }
      const { runners } = (await import(`./${pack.id}/case-runners.ts`)) as { runners: CaseRunners }
      return { pack, proofs, runners }
    }),
  )
}

/** What answers the cases, in the packs' order; plain values (ids, codes) belong to no notice. */
export function noticesOf(proven: readonly ProvenPack[]): CaseNotice[] {
  return [...proven, { pack: null, runners: valueRunners }]
}
