import type { Place, Routing } from '../kit.ts'

/**
 * Those to whom the notice is addressed: the prefecture's cities and counties, and 准东, which has no code of GB/T 2260. The money
 * comes from the prefecture's finance (四(四)), so all go through the prefecture.
 */
export const places: readonly Place[] = [
  {
    code: '652300',
    name: { zh: '昌吉回族自治州', en: 'Changji prefecture' },
    kind: 'prefecture',
    parent: null,
    fundChain: 'city',
    bureau: '昌吉回族自治州人力资源和社会保障局',
    aliases: ['昌吉州'],
  },
  {
    code: '652301',
    name: { zh: '昌吉市', en: 'Changji city' },
    kind: 'county',
    parent: '652300',
    fundChain: 'city',
    bureau: '昌吉市人力资源和社会保障局',
  },
  {
    code: '652302',
    name: { zh: '阜康市', en: 'Fukang' },
    kind: 'county',
    parent: '652300',
    fundChain: 'city',
    bureau: '阜康市人力资源和社会保障局',
  },
  {
    code: '652323',
    name: { zh: '呼图壁县', en: 'Hutubi' },
    kind: 'county',
    parent: '652300',
    fundChain: 'city',
    bureau: '呼图壁县人力资源和社会保障局',
  },
  {
    code: '652324',
    name: { zh: '玛纳斯县', en: 'Manas' },
    kind: 'county',
    parent: '652300',
    fundChain: 'city',
    bureau: '玛纳斯县人力资源和社会保障局',
  },
  {
    code: '652325',
    name: { zh: '奇台县', en: 'Qitai' },
    kind: 'county',
    parent: '652300',
    fundChain: 'city',
    bureau: '奇台县人力资源和社会保障局',
  },
  {
    code: '652327',
    name: { zh: '吉木萨尔县', en: 'Jimsar' },
    kind: 'county',
    parent: '652300',
    fundChain: 'city',
    bureau: '吉木萨尔县人力资源和社会保障局',
  },
  {
    code: '652328',
    name: { zh: '木垒哈萨克自治县', en: 'Mori' },
    kind: 'county',
    parent: '652300',
    fundChain: 'city',
    bureau: '木垒哈萨克自治县人力资源和社会保障局',
  },
  {
    code: 'cj-zhundong',
    name: { zh: '新疆准东经济技术开发区', en: 'Zhundong development zone' },
    kind: 'district',
    parent: '652300',
    fundChain: 'city',
    bureau: '新疆准东经济技术开发区人力资源和社会保障局',
    aliases: ['准东', '准东经开区'],
  },
]

/** 四(一), 四(三): one applies to the bureau of the place, which hands on to the prefecture. */
export const routing: Routing = { byPlace: '四(一)', ownFinance: '四(四)', straight: null }
