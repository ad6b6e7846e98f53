import type { Place, Routing } from '../kit.ts'

/**
 * The districts, cities, counties and pilot zones (先导区) to which the notice is addressed; 高新园区 and 长兴岛 have no code of
 * GB/T 2260. Districts pay themselves (四¶3), so each answers for its own money. Above the city stands the province (16号).
 */
export const places: readonly Place[] = [
  {
    code: '210200',
    name: { zh: '大连市', en: 'Dalian' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '大连市人力资源和社会保障局',
  },
  {
    code: '210202',
    name: { zh: '中山区', en: 'Zhongshan' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连市中山区人力资源和社会保障局',
  },
  {
    code: '210203',
    name: { zh: '西岗区', en: 'Xigang' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连市西岗区人力资源和社会保障局',
  },
  {
    code: '210204',
    name: { zh: '沙河口区', en: 'Shahekou' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连市沙河口区人力资源和社会保障局',
  },
  {
    code: '210211',
    name: { zh: '甘井子区', en: 'Ganjingzi' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连市甘井子区人力资源和社会保障局',
  },
  {
    code: '210212',
    name: { zh: '旅顺口区', en: 'Lüshunkou' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连市旅顺口区人力资源和社会保障局',
  },
  {
    code: '210213',
    name: { zh: '金州区', en: 'Jinzhou district' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连市金州区人力资源和社会保障局',
    aliases: ['金普新区'],
  },
  {
    code: '210214',
    name: { zh: '普兰店区', en: 'Pulandian' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连市普兰店区人力资源和社会保障局',
  },
  {
    code: '210224',
    name: { zh: '长海县', en: 'Changhai' },
    kind: 'county',
    parent: '210200',
    fundChain: 'own',
    bureau: '长海县人力资源和社会保障局',
  },
  {
    code: '210281',
    name: { zh: '瓦房店市', en: 'Wafangdian' },
    kind: 'county',
    parent: '210200',
    fundChain: 'own',
    bureau: '瓦房店市人力资源和社会保障局',
  },
  {
    code: '210283',
    name: { zh: '庄河市', en: 'Zhuanghe' },
    kind: 'county',
    parent: '210200',
    fundChain: 'own',
    bureau: '庄河市人力资源和社会保障局',
  },
  {
    code: 'dl-gaoxin',
    name: { zh: '大连高新技术产业园区', en: 'Dalian high-tech zone' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连高新技术产业园区人力资源和社会保障局',
    aliases: ['高新园区'],
  },
  {
    code: 'dl-changxingdao',
    name: { zh: '大连长兴岛经济区', en: 'Changxing island zone' },
    kind: 'district',
    parent: '210200',
    fundChain: 'own',
    bureau: '大连长兴岛经济区人力资源和社会保障局',
    aliases: ['长兴岛'],
  },
]

/** 四¶2, 四¶3: one files with and applies to the bureau of the enterprise's district. */
export const routing: Routing = { byPlace: '四¶2', ownFinance: '四¶3', straight: null }
