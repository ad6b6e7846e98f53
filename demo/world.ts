import type { Role } from '../server/modules/identity/index.ts'

/**
 * The named people and bodies that demo, tests and docs share. All are invented; credit codes are well-formed and carry the
 * invented district 990000, so that none can belong to a real unit. One story: work-based training in Changchun, autumn 2020.
 */

/** The clock's first morning: a Monday, 09:00 in Shanghai. */
export const firstMorning = '2020-09-07'

export interface DemoOfficer {
  signName: string
  name: string
  territory: string
  body: 'bureau' | 'finance' | 'oversight'
  roles: Role[]
}

export const officers: DemoOfficer[] = [
  { signName: 'chaoyang-jingban', name: '周晓彤', territory: '220104', body: 'bureau', roles: ['acceptance'] },
  { signName: 'chaoyang-fuhe', name: '孟令川', territory: '220104', body: 'bureau', roles: ['review'] },
  { signName: 'chaoyang-fuze', name: '佟雅琴', territory: '220104', body: 'bureau', roles: ['leader'] },
  { signName: 'chaoyang-jijin', name: '郝思远', territory: '220104', body: 'bureau', roles: ['fund-clerk'] },
  { signName: 'chaoyang-fukuan', name: '栾静怡', territory: '220104', body: 'bureau', roles: ['fund-payer'] },
  // An objection is handled by none of the earlier officers (W17).
  { signName: 'chaoyang-yiyi', name: '郗文静', territory: '220104', body: 'bureau', roles: ['acceptance'] },
  { signName: 'kuancheng-jingban', name: '曲文博', territory: '220103', body: 'bureau', roles: ['acceptance'] },
  { signName: 'kuancheng-fuhe', name: '冷晓霜', territory: '220103', body: 'bureau', roles: ['review'] },
  { signName: 'kuancheng-fuze', name: '车永年', territory: '220103', body: 'bureau', roles: ['leader'] },
  { signName: 'kuancheng-jijin', name: '宫一鸣', territory: '220103', body: 'bureau', roles: ['fund-clerk'] },
  { signName: 'kuancheng-fukuan', name: '牟春华', territory: '220103', body: 'bureau', roles: ['fund-payer'] },
  { signName: 'nongan-jingban', name: '丛培林', territory: '220122', body: 'bureau', roles: ['acceptance'] },
  { signName: 'nongan-fuhe', name: '于海宁', territory: '220122', body: 'bureau', roles: ['review'] },
  { signName: 'nongan-fuze', name: '初晓岚', territory: '220122', body: 'bureau', roles: ['leader'] },
  { signName: 'nongan-jijin', name: '战文静', territory: '220122', body: 'bureau', roles: ['fund-clerk'] },
  { signName: 'nongan-fukuan', name: '矫立新', territory: '220122', body: 'bureau', roles: ['fund-payer'] },
  { signName: 'shi-jingban', name: '鞠思齐', territory: '220100', body: 'bureau', roles: ['acceptance'] },
  { signName: 'shi-fuhe', name: '隋东来', territory: '220100', body: 'bureau', roles: ['review'] },
  { signName: 'shi-fuze', name: '邵敏之', territory: '220100', body: 'bureau', roles: ['leader'] },
  { signName: 'shi-jijin', name: '滕子昂', territory: '220100', body: 'bureau', roles: ['fund-clerk'] },
  { signName: 'shi-fukuan', name: '门慧', territory: '220100', body: 'bureau', roles: ['fund-payer'] },
  { signName: 'shi-caizheng', name: '岳明远', territory: '220100', body: 'finance', roles: ['finance'] },
  { signName: 'nongan-caizheng', name: '公维佳', territory: '220122', body: 'finance', roles: ['finance'] },
  // Other cities' offices: one proposes what its notice leaves open, another publishes it.
  { signName: 'changji-fuhe', name: '靳向南', territory: '652300', body: 'bureau', roles: ['review'] },
  { signName: 'changji-fuze', name: '康静澜', territory: '652300', body: 'bureau', roles: ['leader'] },
  { signName: 'dalian-fuhe', name: '苗思源', territory: '210200', body: 'bureau', roles: ['review'] },
  { signName: 'dalian-fuze', name: '谷清扬', territory: '210200', body: 'bureau', roles: ['leader'] },
  { signName: 'shenji', name: '纪安平', territory: '220100', body: 'oversight', roles: ['auditor'] },
]

export type Seat = 'jingban' | 'yiyi' | 'fuhe' | 'fuze' | 'jijin' | 'fukuan' | 'caizheng'

const officePrefix: Record<string, string> = {
  '220104': 'chaoyang',
  '220103': 'kuancheng',
  '220122': 'nongan',
  '220100': 'shi',
  '652300': 'changji',
  '210200': 'dalian',
}

/** Sign name of whoever holds a seat: 经办, 异议, 复核, 负责, 基金, 付款 of the bureau, or 财政 of its finance. */
export function officerOf(territory: string, seat: Seat): string {
  const prefix = officePrefix[territory]
  if (prefix === undefined) throw new Error(`nobody of the cast sits in ${territory}`)
  return `${prefix}-${seat}`
}

/** None of them may open a case; in the demo they sign in like everybody. */
export const administrators = [
  { administrator: 'system', signName: 'xitong-guanli', name: '系统管理员（演示）' },
  { administrator: 'security', signName: 'anquan-guanli', name: '安全管理员（演示）' },
  { administrator: 'audit', signName: 'shenji-guanli', name: '审计管理员（演示）' },
] as const

/** Offices beside the bureaus, which the product makes itself: one per territory. */
export const offices = [
  { kind: 'finance', name: '长春市财政局（演示）', code: 'finance-220100', territory: '220100' },
  { kind: 'finance', name: '农安县财政局（演示）', code: 'finance-220122', territory: '220122' },
  { kind: 'oversight', name: '长春市审计局（演示）', code: 'oversight-220100', territory: '220100' },
] as const

export { type DemoEnterprise, enterprises, enterpriseOf } from './enterprises.ts'
