import type { Contact, Says } from '../kit.ts'

const offices: { readonly [zh: string]: string } = {
  职建处: 'vocational capacity division',
  就业局培训科: 'training section, employment bureau',
  劳动管理科: 'labour management section',
  人才中心培训部: 'training department, talent centre',
  人才中心: 'talent centre',
  党群工作部: 'party and public affairs office',
  就业指导科: 'employment guidance section',
  新区人社局: 'new area bureau',
  劳动保障科: 'labour security section',
  培训科: 'training section',
  职建科: 'vocational capacity section',
  社保基金审计监督科: 'social insurance fund audit section',
}
const businesses: { readonly [zh: string]: string } = {
  企业职工培训: 'training of employees',
  企业职工竞赛: 'employee competitions',
  新型学徒制培训: 'new apprenticeship',
  '认定定点机构、系统运维': 'designated institutions, running of the system',
  职业技能培训: 'vocational skills training',
  '企业职工培训、竞赛': 'training of employees, competitions',
  就业困难群体培训: 'training of people in difficulty',
  职业技能提升: 'skills upgrading',
}

const says = (zh: string, words: { readonly [zh: string]: string }): Says => ({ zh, en: words[zh] ?? zh })

/**
 * Territory, office, business, telephone; an empty telephone is a private number, left out. The last row prints the
 * number of the row before it (K-08).
 */
const rows: readonly (readonly [string, string, string, string])[] = [
  ['220100', '职建处', '企业职工培训', '0431-89871357'],
  ['220100', '职建处', '企业职工竞赛', '0431-89871357'],
  ['220100', '职建处', '就业困难群体培训', '0431-88522559'],
  ['220100', '职建处', '新型学徒制培训', '0431-88523032'],
  ['220100', '职建处', '认定定点机构、系统运维', '0431-88523032'],
  ['220104', '就业局培训科', '职业技能培训', '0431-88583617'],
  ['220103', '就业局培训科', '职业技能培训', '0431-89990860'],
  ['220102', '就业局培训科', '职业技能培训', '0431-88752316'],
  ['220105', '就业局培训科', '职业技能培训', '0431-84881946'],
  ['220106', '劳动管理科', '企业职工培训、竞赛', '0431-87605084'],
  ['220106', '就业局培训科', '就业困难群体培训', '0431-87973820'],
  ['220171', '人才中心培训部', '企业职工培训、竞赛', '0431-84607818'],
  ['220171', '人才中心', '就业困难群体培训', '0431-84607826'],
  ['220174', '党群工作部', '职业技能培训', '0431-81501231'],
  ['220172', '就业指导科', '企业职工培训、竞赛', '0431-84526810'],
  ['220172', '就业指导科', '就业困难群体培训', '0431-84524617'],
  ['220173', '新区人社局', '职业技能培训', '0431-80792886'],
  ['cc-lianhuashan', '劳动保障科', '职业技能培训', ''],
  ['220122', '培训科', '职业技能提升', '0431-83285004'],
  ['220113', '培训科', '职业技能提升', '0431-82328897'],
  ['220112', '就业局培训科', '职业技能提升', '0431-84232177'],
  ['220182', '职建科', '职业技能培训', '0431-87229989'],
  ['220183', '社保基金审计监督科', '就业困难群体培训', '0431-87229989'],
]

/** The table as an annex prints it: offices and their telephones by business; names of officials are left out. */
export function contactsUnder(annex: string): readonly Contact[] {
  return rows.map(([territory, office, business, phone]) => ({
    office: says(office, offices),
    territory,
    business: says(business, businesses),
    phones: phone === '' ? [] : [phone],
    clause: annex,
  }))
}

export const contacts = contactsUnder('附件6')
