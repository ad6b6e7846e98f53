/* Where the notice is unclear about who receives what. */
import type { Doubt } from '../kit.ts'

export const doubtsOfAmounts: readonly Doubt[] = [
  {
    id: 'D-01',
    clause: '二(一), 二(二), 六',
    question: {
      zh: '“以后、以上、及以上、以内”是否含本数',
      en: 'Do "from", "or more" and "within" include the number itself?',
    },
    readings: [
      { id: 'incl', says: { zh: '含本数', en: 'included' } },
      { id: 'excl', says: { zh: '不含本数', en: 'not included' } },
    ],
    chosen: 'incl',
    reason: {
      zh: '按法律文件用语的通例含本数：2020年1月1日、70%、满两年当日都计入。',
      en: 'By the usual drafting rule the number itself counts: 1 January 2020, 70 %, the day on which two years are full.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-01'],
  },
  {
    id: 'D-12',
    clause: '六',
    question: { zh: '“同一人员”“同一企业”如何认定', en: 'What is the same person, the same enterprise?' },
    readings: [
      {
        id: 'id-and-code',
        says: {
          zh: '人员按18位身份证号，企业按统一社会信用代码',
          en: 'person by the 18-digit id, enterprise by its credit code',
        },
      },
    ],
    chosen: 'id-and-code',
    reason: {
      zh: '15位证件号转换后比对；分支机构有自己的代码时另行收款，上限按法人共用。',
      en: 'Fifteen-digit ids are converted; a branch with its own code is another payee but shares the limits.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-14',
    clause: '六',
    question: { zh: '首个可申报月份', en: 'Which month is the first?' },
    readings: [
      { id: 'july', says: { zh: '2020年7月整月', en: 'July 2020 in full' } },
      { id: 'from-8-july', says: { zh: '自7月8日起', en: 'from 8 July' } },
      { id: 'from-3-august', says: { zh: '自印发之日8月3日起', en: 'from 3 August' } },
    ],
    chosen: 'july',
    reason: {
      zh: '申请自7月8日起，7月至12月恰为六个月；与“不追溯至文件印发之前”的表述需市局确认。',
      en: "Applications run from 8 July, and July to December make six months; the sentence on not reaching back needs the bureau's word (K-01).",
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-14'],
  },
  {
    id: 'D-15',
    clause: '四, 六',
    question: { zh: '2020年12月如何在截止日前申报', en: 'How is December 2020 claimed before the window closes?' },
    readings: [
      { id: 'within', says: { zh: '12月31日24时前提交，不设宽限', en: 'submitted by 31 December 24:00, no grace' } },
      { id: 'grace', says: { zh: '次年1月给宽限期', en: 'a time of grace in January' } },
    ],
    chosen: 'within',
    reason: {
      zh: '截止日含当日24时；宽限天数默认0，由市局设定。12月可在当月提交，困难企业因整月数据在12月31日提交。',
      en: 'The last day counts until 24:00; days of grace are 0 unless the bureau sets them. December may be submitted within December, by distressed enterprises on the 31st (whole-month figures, K-03).',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['window-grace-days'],
  },
  {
    id: 'D-17',
    clause: '二(一), 三',
    question: {
      zh: '2020年应届生同时属于离校两年内',
      en: 'A graduate of 2020 is also within two years of leaving school',
    },
    readings: [
      { id: 'higher', says: { zh: '只按一项，从高', en: 'one rate, the higher' } },
      { id: 'sum', says: { zh: '两项相加', en: 'both added' } },
      { id: 'officer', says: { zh: '由经办人选择', en: 'an official chooses' } },
    ],
    chosen: 'higher',
    reason: { zh: '一人一月一个标准，从高享受。', en: 'One rate per person and month, the higher.' },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-17'],
  },
  {
    id: 'D-18',
    clause: '六',
    question: { zh: '五类行业如何认定', en: 'How are the five industries told?' },
    readings: [
      {
        id: 'code-and-tick',
        says: {
          zh: '按GB/T 4754代码；外贸等无代码的由经办人认定',
          en: 'by GB/T 4754 code; foreign trade has none and is ticked by an official',
        },
      },
      { id: 'declared', says: { zh: '企业自报', en: 'as the enterprise declares' } },
    ],
    chosen: 'code-and-tick',
    reason: {
      zh: '批发51、零售52、交通运输G、住宿61、餐饮62、文化R及旅游（7291、786）；外贸无代码，自报后由经办人认定。',
      en: 'Wholesale 51, retail 52, transport G, lodging 61, catering 62, culture R and tourism (7291, 786); foreign trade is declared and ticked.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-18'],
  },
  {
    id: 'D-19',
    clause: '二(二)',
    question: { zh: '2019年月平均值的除数', en: 'What divides the figures of 2019?' },
    readings: [
      { id: 'operating', says: { zh: '除以2019年实际经营月数', en: 'months of operation in 2019' } },
      { id: 'twelve', says: { zh: '除以12', en: 'twelve' } },
    ],
    chosen: 'operating',
    reason: {
      zh: '2019年未经营的无法比较，由经办人核定；比较时不取整。',
      en: 'Without operation in 2019 there is nothing to compare: an official decides; compared unrounded.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-19'],
  },
  {
    id: 'D-20',
    clause: '二(二)',
    question: { zh: '“不超过500元”执行标准', en: 'What does "not above 500 yuan" pay?' },
    readings: [
      { id: 'ceiling', says: { zh: '按500元', en: '500 yuan' } },
      { id: 'lower', says: { zh: '区县可定更低标准', en: 'a district may set less' } },
    ],
    chosen: 'ceiling',
    reason: {
      zh: '默认500元，区县可设更低标准，不得更高。',
      en: '500 yuan; a district may set a lower rate, never a higher one.',
    },
    owner: 'CC-D',
    proposal: false,
    settings: ['distressed-rate'],
  },
  {
    id: 'D-21',
    clause: '二(二)',
    question: { zh: '生活费与哪一最低工资标准比较', en: 'With which minimum wage are living expenses compared?' },
    readings: [
      {
        id: 'place-and-month',
        says: { zh: '所在地当月标准，逐人比较', en: 'of the place, for the month, person by person' },
      },
    ],
    chosen: 'place-and-month',
    reason: {
      zh: '逐人按所在地、当月标准比较；区县标准由设定给出。',
      en: 'Person by person with the standard of the place for the month; a district standard is a setting.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['minimum-wage'],
  },
  {
    id: 'D-22',
    clause: '三',
    question: { zh: '六个月内最低工资标准调整', en: 'The minimum wage changes within the six months' },
    readings: [
      {
        id: 'first-day',
        says: { zh: '按申报月份第一日的标准', en: 'the rate in force on the first day of the month claimed' },
      },
      { id: 'claim-day', says: { zh: '按申请日的标准', en: 'the rate in force on the day of applying' } },
    ],
    chosen: 'first-day',
    reason: {
      zh: '按当月第一日标准；月中调整的由经办人确认。',
      en: 'The first day of the month decides; a change within the month is confirmed by an official.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-22', 'minimum-wage'],
  },
  {
    id: 'D-23',
    clause: '三',
    question: { zh: '2020年应届生是否要求参保和入职时间', en: "Do 三's graduates need insurance and a day of hiring?" },
    readings: [
      {
        id: 'insured-no-date',
        says: { zh: '企业须参保，不限入职时间', en: 'the enterprise is insured; no bound on hiring' },
      },
      { id: 'as-二(一)', says: { zh: '同二(一)', en: 'as in 二(一)' } },
    ],
    chosen: 'insured-no-date',
    reason: {
      zh: '企业与二相同须参保；除毕业年度外不限入职时间。',
      en: 'The enterprise is insured as in 二; apart from the year of graduation no bound on hiring.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-23'],
  },
  {
    id: 'D-24',
    clause: '附件1',
    question: { zh: '建档立卡贫困劳动力是否可享受', en: 'Do workers registered as poor bring the subsidy?' },
    readings: [
      { id: 'case-by-case', says: { zh: '逐人核定', en: 'decided person by person' } },
      { id: 'eligible', says: { zh: '可享受', en: 'yes' } },
      { id: 'count-only', says: { zh: '仅作统计', en: 'counted only' } },
    ],
    chosen: 'case-by-case',
    reason: {
      zh: '正文未列，仅见申请表备注；市局答复前由经办人逐人核定，同时属于四类人员的按该类享受。',
      en: 'The text does not name them, only the form (K-02): decided person by person until the bureau answers; who also fits one of the four kinds is paid on that.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-24'],
  },
]
