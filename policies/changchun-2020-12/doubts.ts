import { type Doubt, roundingReadings } from '../kit.ts'
import { doubtsOfOthers } from './doubts-of-others.ts'
import { doubtsOfTrainings } from './doubts-of-trainings.ts'

/** 33号 pays induction training too and shares it. */
export const exclusionWithInduction: Doubt = {
  id: 'D-16b',
  clause: '六',
  question: { zh: '与岗前培训互斥的范围', en: 'How far does the exclusion with induction training reach?' },
  readings: [
    { id: 'person-enterprise', says: { zh: '同一人员在同一企业，双向', en: 'per person and enterprise, both ways' } },
    { id: 'person', says: { zh: '同一人员，不论企业', en: 'per person, whatever the enterprise' } },
  ],
  chosen: 'person-enterprise',
  reason: { zh: '按人员和企业判断，双向排除。', en: 'Judged per person and enterprise, both ways.' },
  owner: 'CC-PB',
  proposal: false,
  settings: ['D-16b'],
}

/** Doubts that 08-03 shares. */
export const sharedDoubts: readonly Doubt[] = [
  {
    id: 'D-02',
    clause: '二, 三',
    question: { zh: '金额如何取整', en: 'How are amounts rounded?' },
    readings: roundingReadings,
    chosen: 'fen',
    reason: {
      zh: '中间不取整，最后一步按分四舍五入一次，合计为各行之和。',
      en: 'Exact until the last step, then half up once; totals are sums of rounded lines.',
    },
    owner: 'CC-FIN',
    proposal: false,
    settings: ['D-02'],
  },
  {
    id: 'D-11',
    clause: '六; 12号 二(二)',
    question: { zh: '“按1次计”计入哪一年', en: 'In which year does the series count as one time?' },
    readings: [
      { id: 'first-month', says: { zh: '计入首个补贴月所在年度', en: 'the year of the first paid month' } },
      { id: 'each-year', says: { zh: '每个年度各计1次', en: 'each year once' } },
    ],
    chosen: 'first-month',
    reason: {
      zh: '以工代训整个系列计1次，计入首个补贴月所在年度；第4次以以工代训申报的不予受理。',
      en: 'The whole series counts once, in the year of its first paid month; a fourth time by work-based training is refused.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-11'],
  },
  {
    id: 'D-13',
    clause: '二, 三; 12号 三(一)7',
    question: { zh: '不足一个月如何计算', en: 'How is part of a month paid?' },
    readings: [
      {
        id: 'calendar-days',
        says: { zh: '标准×培训天数÷当月日历天数', en: 'rate × days of training ÷ calendar days of the month' },
      },
      { id: 'thirty', says: { zh: '标准×天数÷30', en: 'rate × days ÷ 30' } },
      { id: 'working-days', says: { zh: '标准×天数÷21.75', en: 'rate × days ÷ 21.75' } },
      { id: 'full', says: { zh: '按整月', en: 'as a whole month' } },
    ],
    chosen: 'calendar-days',
    reason: {
      zh: '12号规定不足一个月按实际天数计算，未给分母；按当月日历天数，占用一个月名额。',
      en: '12号 pays by actual days and names no divisor: the calendar days of the month; it uses up one of the six months.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-13'],
  },
  {
    id: 'D-16',
    clause: '二, 三, 六',
    question: { zh: '六个月上限按人还是按人和企业', en: 'Are the six months per person or per person and enterprise?' },
    readings: [
      {
        id: 'person',
        says: { zh: '按人，各企业、两个文件合并计算', en: 'per person, over all enterprises and both notices' },
      },
      { id: 'person-enterprise', says: { zh: '按人和企业分别计算', en: 'per person and enterprise' } },
    ],
    chosen: 'person',
    reason: {
      zh: '补贴不可重复享受：按人合并计算，同月第二家企业不予受理。',
      en: 'No double enjoyment: counted per person; a second enterprise for the same month is refused.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-16'],
  },
  exclusionWithInduction,
  {
    id: 'D-26',
    clause: '12号 二(一)',
    question: { zh: '工作日如何计算', en: 'How are working days counted?' },
    readings: [
      {
        id: 'start-out',
        says: {
          zh: '起始日不计，国务院节假日安排含调休，最后一日24时届满',
          en: 'start day left out, State Council calendar, ends at 24:00',
        },
      },
      { id: 'start-in', says: { zh: '起始日计入', en: 'start day counts' } },
    ],
    chosen: 'start-out',
    reason: {
      zh: '起始日不计；部分公示按起始日计入办理，故设为可选设定。',
      en: 'The start day is left out; some bureaus count it, so it is a setting.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['publicity-first-day-counts'],
  },
  {
    id: 'D-71',
    clause: '六; 12号 六(三)',
    question: { zh: '双阳、莲花山、公主岭走哪条资金渠道', en: 'Which fund chain for 双阳, 莲花山, 公主岭?' },
    readings: [
      {
        id: 'table',
        says: {
          zh: '双阳、莲花山随市级，公主岭本级财政，可调整',
          en: '双阳 and 莲花山 with the city, 公主岭 its own; the table can be changed',
        },
      },
    ],
    chosen: 'table',
    reason: {
      zh: '12号外县含九台；双阳、莲花山按市级渠道，公主岭可指定。',
      en: '12号 counts 九台 among the outer counties; 双阳 and 莲花山 go with the city, 公主岭 can be assigned.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-72',
    clause: '12号 二(一)',
    question: { zh: '30个工作日从何时起算', en: 'When do the 30 working days begin?' },
    readings: [{ id: 'after-publicity', says: { zh: '公示结束次日起', en: 'the day after publicity ends' } }],
    chosen: 'after-publicity',
    reason: {
      zh: '公示结束次日起算；逾期列入报告，支付仍有效。',
      en: 'From the day after publicity ends; lateness is reported, the payment stands.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-86',
    clause: '七(二)',
    question: { zh: '异议答复时限', en: 'How long may an answer to an objection take?' },
    readings: [{ id: 'ten', says: { zh: '10个工作日', en: '10 working days' } }],
    chosen: 'ten',
    reason: { zh: '文件未定；建议10个工作日。', en: 'The notice sets none; ten working days are proposed.' },
    owner: 'CC-PB',
    proposal: true,
    settings: ['objection-working-days'],
  },
  {
    id: 'D-88',
    clause: '五.6',
    question: { zh: '支付前变更账户', en: 'The account changes before paying' },
    readings: [
      {
        id: 'ten',
        says: { zh: '10个工作日冷静期并经第二人批准', en: '10 working days of waiting and a second approval' },
      },
    ],
    chosen: 'ten',
    reason: {
      zh: '文件未定；建议10个工作日并由第二人批准。',
      en: 'The notice sets none; ten working days and a second approval are proposed.',
    },
    owner: 'CC-FIN',
    proposal: true,
    settings: ['account-change-working-days'],
  },
]

export const doubts: readonly Doubt[] = [
  ...sharedDoubts,
  {
    id: 'D-74',
    clause: '七(五)',
    question: { zh: '12号何时起施行', en: 'From when is the notice in force?' },
    readings: [
      {
        id: 'provisional',
        says: { zh: '暂按2020年1月1日至2021年12月31日', en: 'provisionally 1 January 2020 to 31 December 2021' },
      },
    ],
    chosen: 'provisional',
    reason: { zh: '文本无日期，须市局确认。', en: 'The text has no date; the bureau must confirm it.' },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-85',
    clause: '六(二)',
    question: { zh: '审核时限', en: 'How long may the review take?' },
    readings: [{ id: 'five', says: { zh: '5个工作日', en: '5 working days' } }],
    chosen: 'five',
    reason: {
      zh: '文件未定；建议初审至签批共5个工作日。',
      en: 'The notice sets none; five working days in all are proposed.',
    },
    owner: 'CC-PB',
    proposal: true,
    settings: ['review-working-days'],
  },
  {
    id: 'D-87',
    clause: '六(二)',
    question: { zh: '退回的申请何时补正', en: 'How long may a returned claim take?' },
    readings: [{ id: 'fifteen', says: { zh: '15个工作日', en: '15 working days' } }],
    chosen: 'fifteen',
    reason: { zh: '文件未定；建议15个工作日内补正。', en: 'The notice sets none; fifteen working days are proposed.' },
    owner: 'CC-PB',
    proposal: true,
    settings: ['answer-working-days'],
  },
  ...doubtsOfTrainings,
  ...doubtsOfOthers,
]
