import { type Doubt, type Office, roundingReadings, type Says } from '../kit.ts'

const says = (zh: string, en: string): Says => ({ zh, en })

const shared: readonly Omit<Doubt, 'clause' | 'owner'>[] = [
  {
    id: 'D-02',
    question: says('金额如何取整', 'How are amounts rounded?'),
    readings: roundingReadings,
    chosen: 'fen',
    reason: says(
      '中间不取整，最后一步按分四舍五入一次，合计为各行之和。',
      'Exact until the last step, then half up once; totals are sums of rounded lines.',
    ),
    proposal: false,
    settings: ['D-02'],
  },
  {
    id: 'D-12',
    question: says('“同一职工”“同一项目”如何认定', 'What is the same worker, the same project?'),
    readings: [
      {
        id: 'resident-id-and-filed-code',
        says: says('人员按18位身份证号，项目按备案的项目编码', 'person by id, project by its filed code'),
      },
    ],
    chosen: 'resident-id-and-filed-code',
    reason: says(
      '跨企业、跨文件合并计算；项目以备案时给定的编码为准。',
      'Counted over all enterprises and both notices; a project is what was filed under one code.',
    ),
    proposal: false,
    settings: [],
  },
  {
    id: 'D-26',
    question: says('公示的工作日怎么数', 'How are working days of publicity counted?'),
    readings: [
      {
        id: 'start-out',
        says: says('公示当日不计，末日24时止', 'the first day is left out, ends at 24:00 of the last'),
      },
      { id: 'start-in', says: says('公示当日计入', 'the first day counts') },
    ],
    chosen: 'start-out',
    reason: says(
      '按国务院节假日安排（含调休）计算，起始日不计。',
      "By the State Council's calendar with shifted days; the first day is left out.",
    ),
    proposal: false,
    settings: ['publicity-first-day-counts'],
  },
  {
    id: 'D-59',
    question: says('“不超过3次”按年还是按疫情期间', 'Are the 3 times per year or for the epidemic period?'),
    readings: [
      {
        id: 'epidemic',
        says: says(
          '疫情防控期间合计；下一项目晚于上一项目结束日',
          'for the whole period; the next starts after the end',
        ),
      },
      { id: 'calendar-year', says: says('按公历年', 'per calendar year') },
    ],
    chosen: 'epidemic',
    reason: says(
      '两份文件都写疫情期间；在2020年6月30日前两种读法结果相同。',
      'Both notices say the epidemic period; until 30 June 2020 both readings come to the same.',
    ),
    proposal: false,
    settings: ['D-59'],
  },
  {
    id: 'D-60',
    question: says(
      '“原则上3个月内”从何日起算，逾期怎么办',
      'From when do the 3 months run, and what if they are over?',
    ),
    readings: [
      {
        id: 'reasoned-decision',
        says: says(
          '自完成之日起3个月，逾期须有说明理由的书面决定',
          '3 months from completion; later by a reasoned decision',
        ),
      },
      { id: 'no-later-claim', says: says('逾期一律不予受理', 'no later claim at all') },
    ],
    chosen: 'reasoned-decision',
    reason: says(
      '“原则上”留有余地：由受理部门逐件决定并留存文件。',
      '"As a rule" leaves room: the office that takes the claim decides case by case, with a document.',
    ),
    proposal: false,
    settings: ['D-60'],
  },
  {
    id: 'D-61',
    question: says('线上不超过50%约束哪些培训', 'Which trainings does the online limit of 50 % bind?'),
    readings: [
      {
        id: 'converted-courses',
        says: says('只约束由原线下课程转为线上的课程', 'only courses moved online that were planned offline'),
      },
      { id: 'all-trainings', says: says('约束所有培训', 'all trainings') },
    ],
    chosen: 'converted-courses',
    reason: says(
      '该句在其他劳动者（培训机构）部分；中小微企业职工培训可以全部在线上。',
      'The sentence stands with other labourers and institutions; training of workers may be wholly online.',
    ),
    proposal: false,
    settings: ['D-61'],
  },
  {
    id: 'D-64',
    question: says('疫情防控期间到哪一天为止', 'When does the epidemic period end?'),
    readings: [
      { id: '30-june', says: says('2020年6月30日，另有规定从其规定', '30 June 2020, unless set otherwise') },
      { id: 'later-day', says: says('由主管部门公布的更晚日期', 'a later day that the department publishes') },
    ],
    chosen: '30-june',
    reason: says(
      '省文件暂定到6月30日；延长时以超出天数公布。省文件无印发日期，起始日取市文件转发之日。',
      'The province says 30 June for the time being; a longer time is published as days beyond it. The first day is that of forwarding.',
    ),
    proposal: false,
    settings: ['epidemic-extension-days'],
  },
  {
    id: 'D-65',
    question: says('企业职工培训能否线下进行', 'May enterprises train offline?'),
    readings: [
      {
        id: 'each-notice',
        says: says(
          '大连文件允许企业线下；省申请表承诺第四项只约束所申领的线上培训',
          'Dalian allows it; item 4 of the provincial form binds only the online training claimed on it',
        ),
      },
      {
        id: 'suspended',
        says: says(
          '一律暂停线下：大连的线下培训不补贴；按省表申领的企业在暂停期内没有另行组织线下培训',
          'suspended for all: nothing offline is subsidised in Dalian, and who claims on the provincial form held nothing offline',
        ),
      },
    ],
    chosen: 'each-notice',
    reason: says(
      '两份文件不一致（K-07）：各按各的文件执行。',
      'The two notices differ (K-07): each is applied to its own claims.',
    ),
    proposal: false,
    settings: ['D-65'],
  },
  {
    id: 'D-66',
    question: says('劳务派遣单位和派遣人员', 'Dispatch companies and dispatched workers'),
    readings: [
      {
        id: 'user-enterprise',
        says: says(
          '派遣单位不得申请，用工单位可以包含派遣人员',
          'the company may not apply; the user enterprise may include its workers',
        ),
      },
    ],
    chosen: 'user-enterprise',
    reason: says('按单位类型拒绝派遣单位的申请。', 'Refused as an applicant by its kind of business.'),
    proposal: false,
    settings: [],
  },
  {
    id: 'D-67',
    question: says('身份证号如何遮蔽', 'How are ids masked?'),
    readings: [{ id: 'birth', says: says('遮蔽第7至14位', 'digits 7 to 14 hidden') }],
    chosen: 'birth',
    reason: says('公示页面的接口从不给出完整号码。', 'Public pages never receive the full number.'),
    proposal: false,
    settings: [],
  },
  {
    id: 'D-85',
    question: says('审核和拨付的时限', 'How long may reviewing and paying take?'),
    readings: [
      {
        id: 'five-and-thirty',
        says: says('审核5个工作日、公示后30个工作日内拨付', '5 working days to review, 30 to pay after publicity'),
      },
    ],
    chosen: 'five-and-thirty',
    reason: says(
      '文件未定时限，这是本产品的建议，作为承诺时限。',
      'The notice sets none: a proposal of the product, shown as a promise.',
    ),
    proposal: true,
    settings: ['review-working-days'],
  },
  {
    id: 'D-86',
    question: says('公示异议多久答复', 'How soon is an objection answered?'),
    readings: [{ id: 'ten', says: says('10个工作日', '10 working days') }],
    chosen: 'ten',
    reason: says('文件未定，这是本产品的建议。', 'The notice is silent: a proposal of the product.'),
    proposal: true,
    settings: ['objection-working-days'],
  },
  {
    id: 'D-88',
    question: says('拨付前变更账户', 'An account changed before paying'),
    readings: [{ id: 'ten', says: says('10个工作日冷静期并二次审批', '10 working days and a second approval') }],
    chosen: 'ten',
    reason: says('文件未定，这是本产品的建议。', 'The notice is silent: a proposal of the product.'),
    proposal: true,
    settings: ['account-change-working-days'],
  },
]

/** Doubts that the cities' notices share with the province's; each pack names who may change them, and its own clauses. */
export function sharedDoubts(owner: Office, clauses: { readonly [id: string]: string }): readonly Doubt[] {
  return shared.map(doubt => ({ ...doubt, clause: clauses[doubt.id] ?? '末', owner }))
}

export const doubts: readonly Doubt[] = sharedDoubts('LN-P', {
  'D-02': '一¶3',
  'D-12': '一¶3',
  'D-26': '一¶3',
  'D-59': '一¶3',
  'D-60': '一¶2',
  'D-61': '二',
  'D-64': '末',
  'D-65': '一¶1',
  'D-66': '一¶4',
  'D-67': '一¶3',
  'D-85': '一¶3',
  'D-86': '一¶3',
  'D-88': '一¶3',
})
