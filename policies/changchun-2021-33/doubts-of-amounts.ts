/* Where the notice is unclear about who receives what. */
import { exclusionWithInduction } from '../changchun-2020-12/doubts.ts'
import { type Doubt, roundingReadings } from '../kit.ts'

export const doubtsOfAmounts: readonly Doubt[] = [
  {
    id: 'D-01',
    clause: '二, 六1, 七3',
    question: {
      zh: '“以上、不少于、前”是否含本数',
      en: 'Do "or more", "at least" and "by" include the number itself?',
    },
    readings: [
      { id: 'incl', says: { zh: '含本数', en: 'included' } },
      { id: 'excl', says: { zh: '不含本数', en: 'not included' } },
    ],
    chosen: 'incl',
    reason: {
      zh: '按法律文件用语的通例含本数：5000人、5张、5分钟都计入。',
      en: 'By the usual drafting rule the number itself counts: 5000 staff, 5 photographs, 5 minutes.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-01'],
  },
  {
    id: 'D-02',
    clause: '六1',
    question: { zh: '金额如何取整', en: 'How are amounts rounded?' },
    readings: roundingReadings,
    chosen: 'fen',
    reason: { zh: '中间不取整，最后一步按分四舍五入一次。', en: 'Exact until the last step, then half up once.' },
    owner: 'CC-FIN',
    proposal: false,
    settings: ['D-02'],
  },
  {
    id: 'D-10',
    clause: '三3',
    question: { zh: '“每年”“一年内”如何计算', en: 'Which year do the two rules mean?' },
    readings: [
      {
        id: 'calendar-and-rolling',
        says: {
          zh: '次数按评价日期所在自然年，同一职业同一等级按滚动12个月',
          en: 'times by the calendar year of the evaluation, same trade and level by rolling twelve months',
        },
      },
      { id: 'calendar', says: { zh: '都按自然年', en: 'both by the calendar year' } },
      { id: 'rolling', says: { zh: '都按滚动12个月', en: 'both by rolling twelve months' } },
    ],
    chosen: 'calendar-and-rolling',
    reason: {
      zh: '与12号合并计算，口径相同；“原则上”由市局说明理由后可以突破。',
      en: 'Counted together with 12号 and in the same way; the bureau may let a fourth pass with its reason.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-10/33'],
  },
  {
    id: 'D-11',
    clause: '三3',
    question: { zh: '什么算一次', en: 'What is one time?' },
    readings: [
      {
        id: 'per-subsidy',
        says: { zh: '每人每次获批的培训补贴算1次', en: 'each training subsidy approved for a person' },
      },
    ],
    chosen: 'per-subsidy',
    reason: {
      zh: '每个获批项目每人计1次；竞赛不计次。',
      en: 'Each approved project is one time per person; competitions are none.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-12',
    clause: '三3',
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
    reason: { zh: '与12号相同。', en: 'As in 12号.' },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-43',
    clause: '二',
    question: { zh: '职工总量包括哪些人', en: 'Who counts among the staff?' },
    readings: [
      { id: 'own-and-dispatched', says: { zh: '参保职工加劳务派遣工', en: 'insured staff and dispatched workers' } },
      { id: 'own', says: { zh: '只算参保职工', en: 'insured staff only' } },
      { id: 'with-outsourced', says: { zh: '另加外包工', en: 'outsourced workers too' } },
    ],
    chosen: 'own-and-dispatched',
    reason: {
      zh: '以参保证明支持的申报总量为准，含派遣工，由市局确认。',
      en: 'The total declared and backed by the insurance proof, dispatched workers included; the bureau confirms it.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-43'],
  },
  {
    id: 'D-45',
    clause: '六1',
    question: { zh: '缺勤如何计算', en: 'How is absence counted?' },
    readings: [
      {
        id: 'gate',
        says: { zh: '出勤率不足70%不补，达到的按出勤学时', en: 'nothing below 70 %, above it the hours attended' },
      },
      { id: 'actual', says: { zh: '按出勤学时，不设70%门槛', en: 'the hours attended, without a gate' } },
      { id: 'planned', says: { zh: '按计划学时', en: 'the hours planned' } },
    ],
    chosen: 'gate',
    reason: {
      zh: '33号没有规定出勤率；参照12号设70%门槛，按实际出勤学时补贴。',
      en: '33号 has no rule of attendance: the gate of 12号, then the hours attended.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-45'],
  },
  {
    id: 'D-47',
    clause: '六2',
    question: { zh: '33号与12号如何衔接', en: 'How do 33号 and 12号 share the types?' },
    readings: [
      { id: 'by-33', says: { zh: '除岗位技能提升和竞赛外都按33号', en: 'all but upgrading and competitions by 33号' } },
      { id: 'drill-12', says: { zh: '岗位练兵也按12号标准', en: 'drills at the standard of 12号 too' } },
    ],
    chosen: 'by-33',
    reason: {
      zh: '方案已确认的企业，除岗位技能提升和竞赛外都按33号（含岗位练兵，每学时20元）；同一次培训只补一次。',
      en: 'In an enterprise with a confirmed plan everything but upgrading and competitions is paid by 33号, drills too (20 yuan per hour); one training is paid once.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-47'],
  },
  {
    id: 'D-48',
    clause: '七2',
    question: { zh: '12号线上50%、40%的规定是否适用', en: 'Do the online rules of 12号 (50 %, 40 %) bind 33号?' },
    readings: [
      { id: 'not-bound', says: { zh: '不适用', en: 'no' } },
      { id: 'bound', says: { zh: '适用', en: 'yes' } },
    ],
    chosen: 'not-bound',
    reason: { zh: '33号自定标准和备证要求，不适用12号线上比例。', en: '33号 has a rate and evidence of its own.' },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-48'],
  },
  {
    id: 'D-69',
    clause: '三3',
    question: { zh: '没有等级的培训如何比对', en: 'How is training without a level compared?' },
    readings: [
      {
        id: 'none-level',
        says: {
          zh: '等级记为“无”，同一职业、同一培训类型在期间内算重复',
          en: 'level "none": the same trade and type of training within the time is a repeat',
        },
      },
      { id: 'not-compared', says: { zh: '不比对', en: 'not compared' } },
    ],
    chosen: 'none-level',
    reason: {
      zh: '有职业（工种）的按“无等级”比对；没有职业的培训不比对。',
      en: 'With a trade it is compared as level "none"; training without a trade has nothing to compare.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['D-69/33'],
  },
  {
    id: 'D-70',
    clause: '四5',
    question: { zh: '资金来源', en: 'Which fund pays?' },
    readings: [
      {
        id: 'special-account',
        says: { zh: '职业技能提升行动专账资金', en: 'the special account of the skills action' },
      },
    ],
    chosen: 'special-account',
    reason: { zh: '培训补贴一律从专账列支。', en: 'All training subsidies come from the special account.' },
    owner: 'CC-FIN',
    proposal: false,
    settings: [],
  },
  { ...exclusionWithInduction, clause: '08-03 六' },
]
