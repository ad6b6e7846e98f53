import type { Says } from '../kit.ts'

/** Who decides in Dalian under 41号. */
export const offices: { readonly [office: string]: Says } = {
  'DL-C': { zh: '大连市人力资源和社会保障局', en: 'Dalian human resources and social security bureau' },
  'DL-D': {
    zh: '企业所在地区人社部门（职业培训管理部门）',
    en: 'bureau (or training office) of the district or county of the enterprise',
  },
}
