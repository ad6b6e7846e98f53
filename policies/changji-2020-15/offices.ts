import type { Contact, Says } from '../kit.ts'

/** Owners of decisions and settings in Changji. */
export const offices: { readonly [office: string]: Says } = {
  'CJ-P': { zh: '昌吉州人力资源和社会保障局', en: 'Changji prefecture bureau' },
  'CJ-D': { zh: '县市（园区）人力资源和社会保障局', en: 'bureau of the county, city or park' },
  'CJ-FIN': { zh: '昌吉州财政局', en: 'Changji prefecture finance bureau' },
}

/** 文末: the two divisions of the prefecture and their telephones. */
export const contacts: readonly Contact[] = [
  {
    office: { zh: '昌吉州人社局职业能力建设科', en: 'Changji prefecture bureau, division of vocational capacity' },
    territory: null,
    business: { zh: '以工代训', en: 'work-based training' },
    phones: ['0994-2206024'],
    clause: '文末',
  },
  {
    office: { zh: '昌吉州人社局就业促进科', en: 'Changji prefecture bureau, division of employment' },
    territory: null,
    business: { zh: '稳岗返还、就业促进', en: 'refunds and employment' },
    phones: ['0994-2206022'],
    clause: '文末',
  },
]
