/** Who applies, as far as it decides where: 12号 五(一), 08-03 六. */
export type ApplicantKind =
  | 'private-enterprise'
  | 'state-owned-enterprise'
  | 'central-or-provincial-enterprise'
  | 'institution'
  | 'city-or-provincial-institution'

/** `city`: district → city bureau → city finance → city bureau → district. `own-finance`: the county's own finance. */
export type FundChain = 'city' | 'own-finance'

export interface Route {
  /** Code of the territory whose bureau decides. */
  readonly reviewer: string
  readonly level: 'district' | 'county' | 'city'
  readonly fundChain: FundChain
  readonly clause: string
}

export interface Territory {
  readonly code: string
  readonly name: string
  readonly level: 'city' | 'district' | 'county'
  readonly fundChain: FundChain
  readonly parent: string | null
}

const city = '220100'

function below(code: string, name: string, level: 'district' | 'county', fundChain: FundChain): Territory {
  return { code, name, level, fundChain, parent: city }
}

/**
 * The places of Changchun and the fund chain of each (12号 六(三); D-71: 双阳 and 莲花山 go with the city, 公主岭 must be
 * assignable). A statistical zone or a place without a national code has a code of our own below the city's.
 */
export const changchunTerritories: readonly Territory[] = [
  { code: city, name: '长春市', level: 'city', fundChain: 'city', parent: null },
  below('220102', '南关区', 'district', 'city'),
  below('220103', '宽城区', 'district', 'city'),
  below('220104', '朝阳区', 'district', 'city'),
  below('220105', '二道区', 'district', 'city'),
  below('220106', '绿园区', 'district', 'city'),
  below('220112', '双阳区', 'district', 'city'),
  below('220113', '九台区', 'county', 'own-finance'),
  below('220122', '农安县', 'county', 'own-finance'),
  below('220182', '榆树市', 'county', 'own-finance'),
  below('220183', '德惠市', 'county', 'own-finance'),
  below('220184', '公主岭市', 'county', 'own-finance'),
  below('220171', '经开区', 'district', 'city'),
  below('220172', '净月区', 'district', 'city'),
  below('220173', '高新区', 'district', 'city'),
  below('220174', '汽开区', 'district', 'city'),
  below('220100-xinqu', '长春新区', 'district', 'city'),
  below('220100-lianhuashan', '莲花山', 'district', 'city'),
]

/** Who applies to the city wherever they are. */
export const straightToCity: readonly ApplicantKind[] = [
  'state-owned-enterprise',
  'central-or-provincial-enterprise',
  'city-or-provincial-institution',
]

/**
 * Who decides and how the money comes: by place, except that state-owned, central and provincial enterprises and the
 * province's and city's own institutions apply to the city (12号 五(一), 08-03 六). `territoryChain` is the place and
 * what lies above it, nearest first; `territories` may be the bureau's own edited table (D-71).
 * Undefined when no place of the chain is known.
 */
export function route(wanted: {
  readonly programme: string
  readonly applicantKind: ApplicantKind
  readonly territoryChain: readonly string[]
  readonly territories?: readonly Territory[]
}): Route | undefined {
  const table = wanted.territories ?? changchunTerritories
  const chain = wanted.territoryChain.map(code => table.find(entry => entry.code === code))
  const place = chain.find(entry => entry !== undefined)
  if (place === undefined) return undefined
  if (straightToCity.includes(wanted.applicantKind)) {
    const top =
      chain.find(entry => entry?.level === 'city') ?? table.find(entry => entry.code === place.parent) ?? place
    return { reviewer: top.code, level: 'city', fundChain: 'city', clause: '08-03 六; 12号 五(一)' }
  }
  const clause = place.fundChain === 'own-finance' ? '12号 五(一), 六(三)' : '12号 五(一)'
  return { reviewer: place.code, level: place.level, fundChain: place.fundChain, clause }
}
