import type { Says } from '../kit.ts'

/** Owners of decisions and settings in Changchun; 08-03 and 33号 name the same offices. */
export const offices: { readonly [office: string]: Says } = {
  'CC-PB': { zh: '长春市人社局职业能力建设处', en: 'Changchun bureau, division of vocational capacity' },
  'CC-FIN': { zh: '长春市财政局', en: 'Changchun finance bureau' },
  'CC-D': { zh: '属地区县（开发区）人社局', en: 'district or county bureau' },
}
