import { companyCodeCheck } from '../values/company-code.ts'

/** An invented unit; what no reader needs to see (code, account, telephone) follows from its number. */
export interface DemoEnterprise {
  /** Short name in tests and docs, and the sign name of its clerk. */
  key: string
  name: string
  clerk: string
  clerkPhone: string
  code: string
  /** Where it is; state-owned units apply to the city all the same (08-03 六). */
  place: string
  ownership: 'private' | 'state-owned' | 'central-or-provincial'
  legalRepresentative: string
  address: string
  industryCode: string
  employees: number
  revenueWanyuan: number
  assetsWanyuan: number
  fiveIndustry: 'none' | 'accommodation-catering' | 'transport' | 'wholesale-retail'
  bank: string
  accountNumber: string
  /** 基本存款账户编号. */
  basicNumber: string
  /** Area code, never assigned, of the people who work there. */
  area: string
}

type Given = Omit<
  DemoEnterprise,
  'clerkPhone' | 'code' | 'accountNumber' | 'basicNumber' | 'area' | 'ownership' | 'fiveIndustry'
> &
  Partial<Pick<DemoEnterprise, 'ownership' | 'fiveIndustry'>>

function unit(number: number, given: Given): DemoEnterprise {
  const two = String(number).padStart(2, '0')
  const stem = `91990000MA0A000${two}`
  return {
    ownership: 'private',
    fiveIndustry: 'none',
    ...given,
    clerkPhone: `199000000${two}`,
    code: `${stem}${companyCodeCheck(stem)}`,
    accountNumber: `99000${two}00000000${two}10`,
    basicNumber: `J99000000${two}0${two}`,
    area: `9902${two}`,
  }
}

export const enterprises: readonly DemoEnterprise[] = [
  unit(1, {
    key: 'beihu',
    name: '长春北湖精密机械有限公司',
    clerk: '李雅宁',
    place: '220104',
    legalRepresentative: '顾长青',
    address: '长春市朝阳区示例一路88号',
    industryCode: 'C3484',
    employees: 186,
    revenueWanyuan: 9200,
    assetsWanyuan: 6100,
    bank: '示例银行长春朝阳支行',
  }),
  unit(2, {
    key: 'xinyue',
    name: '长春新月餐饮管理有限公司',
    clerk: '申屠敏',
    place: '220103',
    legalRepresentative: '栗国栋',
    address: '长春市宽城区示例二街6号',
    industryCode: 'H6210',
    employees: 412,
    revenueWanyuan: 15_800,
    assetsWanyuan: 4300,
    fiveIndustry: 'accommodation-catering',
    bank: '示例银行长春宽城支行',
  }),
  unit(3, {
    key: 'lanhai',
    name: '长春蓝海信息技术有限公司',
    clerk: '单晓舟',
    place: '220104',
    legalRepresentative: '尹若兰',
    address: '长春市朝阳区示例三街20号',
    industryCode: 'I6513',
    employees: 74,
    revenueWanyuan: 1900,
    assetsWanyuan: 1200,
    bank: '示例银行长春红旗街支行',
  }),
  unit(4, {
    key: 'ruifeng',
    name: '农安县瑞丰粮油加工有限公司',
    clerk: '关晓峰',
    place: '220122',
    legalRepresentative: '贺文广',
    address: '农安县示例大街101号',
    industryCode: 'C1311',
    employees: 63,
    revenueWanyuan: 2700,
    assetsWanyuan: 1500,
    bank: '示例银行农安支行',
  }),
  unit(5, {
    key: 'guoyun',
    name: '长春国运公共交通有限责任公司',
    clerk: '欧阳慧',
    place: '220104',
    ownership: 'state-owned',
    legalRepresentative: '阚正平',
    address: '长春市朝阳区示例四路3号',
    industryCode: 'G5411',
    employees: 1350,
    revenueWanyuan: 31_000,
    assetsWanyuan: 88_000,
    fiveIndustry: 'transport',
    bank: '示例银行长春分行营业部',
  }),
  unit(6, {
    key: 'dongfang',
    name: '长春东方纺织印染有限公司',
    clerk: '司徒静',
    place: '220104',
    legalRepresentative: '燕守业',
    address: '长春市朝阳区示例五路17号',
    industryCode: 'C1751',
    employees: 240,
    revenueWanyuan: 5200,
    assetsWanyuan: 7700,
    bank: '示例银行长春南湖支行',
  }),
  unit(7, {
    key: 'hongye',
    name: '长春红叶食品有限公司',
    clerk: '简兮',
    place: '220104',
    legalRepresentative: '尚可为',
    address: '长春市朝阳区示例六路5号',
    industryCode: 'C1399',
    employees: 120,
    revenueWanyuan: 4800,
    assetsWanyuan: 2600,
    bank: '示例银行长春宽平支行',
  }),
  unit(8, {
    key: 'tongda',
    name: '长春通达仓储配送有限公司',
    clerk: '耿小禾',
    place: '220104',
    legalRepresentative: '别立群',
    address: '长春市朝阳区示例七路40号',
    industryCode: 'G5990',
    employees: 85,
    revenueWanyuan: 3100,
    assetsWanyuan: 2200,
    fiveIndustry: 'transport',
    bank: '示例银行长春卫星路支行',
  }),
  unit(9, {
    key: 'jinxiu',
    name: '长春锦绣商贸有限公司',
    clerk: '晏如',
    place: '220103',
    legalRepresentative: '钮国安',
    address: '长春市宽城区示例八街12号',
    industryCode: 'F5211',
    employees: 140,
    revenueWanyuan: 8800,
    assetsWanyuan: 3900,
    fiveIndustry: 'wholesale-retail',
    bank: '示例银行长春站前支行',
  }),
  unit(10, {
    key: 'wanjia',
    name: '长春万家家政服务有限公司',
    clerk: '敖雪',
    place: '220104',
    legalRepresentative: '巫向阳',
    address: '长春市朝阳区示例九路9号',
    industryCode: 'O8010',
    employees: 52,
    revenueWanyuan: 600,
    assetsWanyuan: 300,
    bank: '示例银行长春桂林路支行',
  }),
  unit(11, {
    key: 'changhe',
    name: '长春长河电子有限公司',
    clerk: '边宁',
    place: '220104',
    legalRepresentative: '仇志远',
    address: '长春市朝阳区示例十路66号',
    industryCode: 'C3983',
    employees: 210,
    revenueWanyuan: 12_400,
    assetsWanyuan: 9000,
    bank: '示例银行长春开运街支行',
  }),
  unit(12, {
    key: 'shuguang',
    name: '长春曙光印刷有限公司',
    clerk: '卓然',
    place: '220103',
    legalRepresentative: '慕容海',
    address: '长春市宽城区示例十一街18号',
    industryCode: 'C2319',
    employees: 96,
    revenueWanyuan: 2300,
    assetsWanyuan: 1800,
    bank: '示例银行长春铁北支行',
  }),
  unit(13, {
    key: 'yuanda',
    name: '长春远大汽车零部件有限公司',
    clerk: '越溪',
    place: '220104',
    legalRepresentative: '沙明志',
    address: '长春市朝阳区示例十二路30号',
    industryCode: 'C3670',
    employees: 260,
    revenueWanyuan: 18_600,
    assetsWanyuan: 15_200,
    bank: '示例银行长春富锋支行',
  }),
  unit(14, {
    key: 'mingde',
    name: '长春明德教育咨询有限公司',
    clerk: '和静好',
    place: '220104',
    legalRepresentative: '项天成',
    address: '长春市朝阳区示例十三路2号',
    industryCode: 'L7249',
    employees: 35,
    revenueWanyuan: 420,
    assetsWanyuan: 260,
    bank: '示例银行长春工农大路支行',
  }),
  unit(15, {
    key: 'chenguang',
    name: '长春晨光包装制品有限公司',
    clerk: '殷实',
    place: '220103',
    legalRepresentative: '裘万里',
    address: '长春市宽城区示例十四街27号',
    industryCode: 'C2231',
    employees: 58,
    revenueWanyuan: 1700,
    assetsWanyuan: 900,
    bank: '示例银行长春北京大街支行',
  }),
  unit(16, {
    key: 'huaxing',
    name: '长春华兴机电安装有限公司',
    clerk: '计然',
    place: '220103',
    legalRepresentative: '安长顺',
    address: '长春市宽城区示例十五街3号',
    industryCode: 'E4910',
    employees: 77,
    revenueWanyuan: 2600,
    assetsWanyuan: 2400,
    bank: '示例银行长春人民大街支行',
  }),
]

/** The unit of a short name. @throws Error for a name that the cast does not have. */
export function enterpriseOf(key: string): DemoEnterprise {
  const found = enterprises.find(one => one.key === key)
  if (!found) throw new Error(`nobody in the cast is called ${key}`)
  return found
}
