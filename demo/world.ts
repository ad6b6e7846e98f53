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
  { signName: 'shenji', name: '纪安平', territory: '220100', body: 'oversight', roles: ['auditor'] },
]

export interface DemoEnterprise {
  /** Short name in tests and docs. */
  key: string
  signName: string
  clerk: string
  clerkPhone: string
  name: string
  /** First 17 characters of the credit code; the check character is computed. */
  codeStem: string
  territory: string
  ownership: 'private' | 'state-owned' | 'central-provincial'
  legalRepresentative: string
  address: string
  industryCode: string
  employees: number
  revenueWanyuan: number
  assetsWanyuan: number
  fiveIndustry: 'none' | 'accommodation-catering' | 'transport'
  bank: string
  accountNumber: string
  accountPermit: string
}

export const enterprises: DemoEnterprise[] = [
  {
    key: 'beihu',
    signName: 'beihu',
    clerk: '李雅宁',
    clerkPhone: '19900000001',
    name: '长春北湖精密机械有限公司',
    codeStem: '91990000MA0A00001',
    territory: '220104',
    ownership: 'private',
    legalRepresentative: '顾长青',
    address: '长春市朝阳区示例一路88号',
    industryCode: 'C3484',
    employees: 186,
    revenueWanyuan: 9200,
    assetsWanyuan: 6100,
    fiveIndustry: 'none',
    bank: '示例银行长春朝阳支行',
    accountNumber: '9900000100000000011',
    accountPermit: 'J9900000000101',
  },
  {
    key: 'xinyue',
    signName: 'xinyue',
    clerk: '申屠敏',
    clerkPhone: '19900000002',
    name: '长春新月餐饮管理有限公司',
    codeStem: '91990000MA0A00002',
    territory: '220103',
    ownership: 'private',
    legalRepresentative: '栗国栋',
    address: '长春市宽城区示例二街6号',
    industryCode: 'H6210',
    employees: 412,
    revenueWanyuan: 15800,
    assetsWanyuan: 4300,
    fiveIndustry: 'accommodation-catering',
    bank: '示例银行长春宽城支行',
    accountNumber: '9900000200000000012',
    accountPermit: 'J9900000000202',
  },
  {
    key: 'lanhai',
    signName: 'lanhai',
    clerk: '单晓舟',
    clerkPhone: '19900000003',
    name: '长春蓝海信息技术有限公司',
    codeStem: '91990000MA0A00003',
    territory: '220104',
    ownership: 'private',
    legalRepresentative: '尹若兰',
    address: '长春市朝阳区示例三街20号',
    industryCode: 'I6513',
    employees: 74,
    revenueWanyuan: 1900,
    assetsWanyuan: 1200,
    fiveIndustry: 'none',
    bank: '示例银行长春红旗街支行',
    accountNumber: '9900000300000000013',
    accountPermit: 'J9900000000303',
  },
  {
    key: 'ruifeng',
    signName: 'ruifeng',
    clerk: '关晓峰',
    clerkPhone: '19900000004',
    name: '农安县瑞丰粮油加工有限公司',
    codeStem: '91990000MA0A00004',
    territory: '220122',
    ownership: 'private',
    legalRepresentative: '贺文广',
    address: '农安县示例大街101号',
    industryCode: 'C1311',
    employees: 63,
    revenueWanyuan: 2700,
    assetsWanyuan: 1500,
    fiveIndustry: 'none',
    bank: '示例银行农安支行',
    accountNumber: '9900000400000000014',
    accountPermit: 'J9900000000404',
  },
  {
    key: 'guoyun',
    signName: 'guoyun',
    clerk: '欧阳慧',
    clerkPhone: '19900000005',
    name: '长春国运公共交通有限责任公司',
    codeStem: '91990000MA0A00005',
    territory: '220104',
    ownership: 'state-owned',
    legalRepresentative: '阚正平',
    address: '长春市朝阳区示例四路3号',
    industryCode: 'G5411',
    employees: 1350,
    revenueWanyuan: 31000,
    assetsWanyuan: 88000,
    fiveIndustry: 'transport',
    bank: '示例银行长春分行营业部',
    accountNumber: '9900000500000000015',
    accountPermit: 'J9900000000505',
  },
  {
    key: 'dongfang',
    signName: 'dongfang',
    clerk: '司徒静',
    clerkPhone: '19900000006',
    name: '长春东方纺织印染有限公司',
    codeStem: '91990000MA0A00006',
    territory: '220104',
    ownership: 'private',
    legalRepresentative: '燕守业',
    address: '长春市朝阳区示例五路17号',
    industryCode: 'C1751',
    employees: 240,
    revenueWanyuan: 5200,
    assetsWanyuan: 7700,
    fiveIndustry: 'none',
    bank: '示例银行长春南湖支行',
    accountNumber: '9900000600000000016',
    accountPermit: 'J9900000000606',
  },
]
