import type { Place, Routing } from '../kit.ts'

/**
 * The province and the cities to which the notice is addressed, with 沈抚新区, which has no code of GB/T 2260. Each city sets its own
 * standard and pays (一¶3). 大连 stands in the folder of its own notice.
 */
export const places: readonly Place[] = [
  {
    code: '210000',
    name: { zh: '辽宁省', en: 'Liaoning' },
    kind: 'province',
    parent: null,
    fundChain: 'own',
    bureau: '辽宁省人力资源和社会保障厅',
  },
  {
    code: '210100',
    name: { zh: '沈阳市', en: 'Shenyang' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '沈阳市人力资源和社会保障局',
  },
  {
    code: '210300',
    name: { zh: '鞍山市', en: 'Anshan' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '鞍山市人力资源和社会保障局',
  },
  {
    code: '210400',
    name: { zh: '抚顺市', en: 'Fushun' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '抚顺市人力资源和社会保障局',
  },
  {
    code: '210500',
    name: { zh: '本溪市', en: 'Benxi' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '本溪市人力资源和社会保障局',
  },
  {
    code: '210600',
    name: { zh: '丹东市', en: 'Dandong' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '丹东市人力资源和社会保障局',
  },
  {
    code: '210700',
    name: { zh: '锦州市', en: 'Jinzhou' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '锦州市人力资源和社会保障局',
  },
  {
    code: '210800',
    name: { zh: '营口市', en: 'Yingkou' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '营口市人力资源和社会保障局',
  },
  {
    code: '210900',
    name: { zh: '阜新市', en: 'Fuxin' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '阜新市人力资源和社会保障局',
  },
  {
    code: '211000',
    name: { zh: '辽阳市', en: 'Liaoyang' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '辽阳市人力资源和社会保障局',
  },
  {
    code: '211100',
    name: { zh: '盘锦市', en: 'Panjin' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '盘锦市人力资源和社会保障局',
  },
  {
    code: '211200',
    name: { zh: '铁岭市', en: 'Tieling' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '铁岭市人力资源和社会保障局',
  },
  {
    code: '211300',
    name: { zh: '朝阳市', en: 'Chaoyang city' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '朝阳市人力资源和社会保障局',
  },
  {
    code: '211400',
    name: { zh: '葫芦岛市', en: 'Huludao' },
    kind: 'city',
    parent: '210000',
    fundChain: 'own',
    bureau: '葫芦岛市人力资源和社会保障局',
  },
  {
    code: 'ln-shenfu',
    name: { zh: '沈抚新区', en: 'Shenfu new area' },
    kind: 'district',
    parent: '210000',
    fundChain: 'own',
    bureau: '沈抚新区管理委员会人力资源和社会保障局',
  },
]

/** 一¶2: one applies to the public employment service of the enterprise's place. */
export const routing: Routing = { byPlace: '一¶2', ownFinance: '一¶3', straight: null }
