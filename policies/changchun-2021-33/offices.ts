import type { Contact } from '../kit.ts'

/** 八: one number for the whole city. */
export const contacts: readonly Contact[] = [
  {
    office: { zh: '长春市人社局职业能力建设处', en: 'Changchun bureau, division of vocational capacity' },
    territory: null,
    business: {
      zh: '大型企业自主开展职业技能培训（一企一策）',
      en: 'own training of large enterprises (one enterprise, one plan)',
    },
    phones: ['0431-89871357'],
    clause: '八',
  },
]
