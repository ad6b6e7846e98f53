import type { Says } from '../kit.ts'

/** Who decides and who owes a figure under 16号: the province, the city, the place's public employment service. */
export const offices: { readonly [office: string]: Says } = {
  'LN-P': { zh: '辽宁省人力资源和社会保障厅', en: 'Liaoning human resources and social security department' },
  'LN-C': { zh: '所在市人力资源和社会保障局', en: 'the human resources and social security bureau of the city' },
  'LN-S': { zh: '企业所在地公共就业服务部门', en: "the public employment service of the enterprise's place" },
  'LN-E': { zh: '省就业和人才服务中心', en: 'provincial centre of employment and talent services' },
}
