/* Where the notice is unclear about who receives what. */
import { type Doubt, roundingReadings } from '../kit.ts'

export const doubtsOfAmounts: readonly Doubt[] = [
  {
    id: 'D-01',
    clause: '二(一)1, 二(一)3, 二(二)1',
    question: { zh: '“前、以上、以内”是否含本数', en: 'Do "by", "or more" and "within" include the number itself?' },
    readings: [
      { id: 'incl', says: { zh: '含本数', en: 'included' } },
      { id: 'excl', says: { zh: '不含本数', en: 'not included' } },
    ],
    chosen: 'incl',
    reason: {
      zh: '按法律文件用语的通例含本数：2020年12月31日、12个月、24个月、满2年当日都计入。',
      en: 'By the usual drafting rule the number itself counts: 31 December 2020, 12 and 24 months, the day on which two years are full.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-01'],
  },
  {
    id: 'D-02',
    clause: '二(一), 三',
    question: { zh: '金额如何取整', en: 'How are amounts rounded?' },
    readings: roundingReadings,
    chosen: 'fen',
    reason: { zh: '中间不取整，最后一步按分四舍五入一次。', en: 'Exact until the last step, then half up once.' },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-02'],
  },
  {
    id: 'D-12',
    clause: '二(一), 四(三)',
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
      zh: '实名制以身份证号为准；企业和个体工商户按信用代码。',
      en: 'Real names stand on the id number; enterprises and businesses on the credit code.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-13',
    clause: '三',
    question: { zh: '月中入职的月份如何补贴', en: 'How is a month paid in which the worker began?' },
    readings: [
      { id: 'full', says: { zh: '当月有工资证明的按整月', en: 'a whole month where the wage proof names the worker' } },
      { id: 'calendar-days', says: { zh: '按实际天数折算', en: 'by calendar days' } },
    ],
    chosen: 'full',
    reason: {
      zh: '文件没有折算规定：当月有工资证明的按整月，月中入职的提示县级核对。',
      en: 'The text has no rule for part of a month: whole where the wage proof names the worker, flagged to the county bureau where the worker began within it.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-13'],
  },
  {
    id: 'D-49',
    clause: '二(一)1',
    question: { zh: '返还比例、基数和裁员率上限', en: 'What are the refund rate, its base and the limit of layoffs?' },
    readings: [
      {
        id: 'published',
        says: {
          zh: '比例由州公布且不超过100%，基数为上年度实缴保费，裁员率上限由州公布',
          en: 'rate published, 100 % at most; base the premiums really paid last year; limits of layoffs published',
        },
      },
      {
        id: 'national',
        says: {
          zh: '裁员率上限参照国家规定，两种返还同一数值，由州登记；其余同上',
          en: 'limit of layoffs as in national rules, one figure for both refunds, entered by the prefecture; the rest as before',
        },
      },
    ],
    chosen: 'published',
    reason: {
      zh: '裁员率上限没有默认值，州人社局公布前不计算；比例未公布时按100%列示，补发差额不为负。',
      en: 'The limits of layoffs have no default: nothing is computed before the prefecture has published them. An unpublished rate is shown as 100 %; a top-up is never negative.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-49', 'layoff-limit', 'layoff-limit-distressed', 'layoff-limit-national', 'refund-rate'],
  },
  {
    id: 'D-50',
    clause: '二(一)2',
    question: {
      zh: '困难企业用哪种算法、几个月',
      en: 'Which formula, and how many months, for distressed enterprises?',
    },
    readings: [
      { id: 'officer', says: { zh: '由人社部门选定，两种算法都列示', en: 'the bureau chooses, both are shown' } },
      { id: 'enterprise', says: { zh: '由企业选择', en: 'the enterprise chooses' } },
      { id: 'higher', says: { zh: '取较高者', en: 'the higher one' } },
    ],
    chosen: 'officer',
    reason: {
      zh: '由人社部门选定算法和月数（不超过6个月或3个月），两种结果都列示；月应缴额按近12个月平均；同一年度不与企业稳岗返还并享。',
      en: 'The bureau chooses formula and months (no more than 6 or 3) and sees both; monthly premiums due are the average of 12 months; not beside the ordinary refund in one year.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-50'],
  },
  {
    id: 'D-51',
    clause: '二(一)3',
    question: {
      zh: '备付能力如何计算，不足时如何处理',
      en: 'How is the reserve counted, and what follows when it does not reach?',
    },
    readings: [
      {
        id: 'hold-payment',
        says: {
          zh: '上年末结余÷上年月均支出；不足时暂缓拨付，不影响受理',
          en: 'balance at year-end ÷ average monthly outlay of last year; below it payment waits, not the application',
        },
      },
      { id: 'refuse', says: { zh: '不足时不予受理', en: 'below it the application is refused' } },
    ],
    chosen: 'hold-payment',
    reason: {
      zh: '企业无法左右基金备付能力：照常受理审核，调剂金到账后拨付。',
      en: 'The enterprise has no part in the reserve: it is taken and reviewed, and paid when adjustment money has arrived.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-51'],
  },
  {
    id: 'D-52',
    clause: '二(二)3',
    question: { zh: '个体工商户是否限于所列行业', en: 'Are individual businesses held to the industries named?' },
    readings: [
      {
        id: 'listed',
        says: { zh: '限所列及认定的受疫情影响较大行业', en: 'to the hard-hit industries named or recognised' },
      },
      { id: 'any', says: { zh: '不限行业', en: 'no' } },
    ],
    chosen: 'listed',
    reason: {
      zh: '个体工商户与所列行业写在同一句；“等”由人社部门认定。',
      en: 'The same sentence names them with the industries; the "and the like" is for the bureau to recognise.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-52'],
  },
  {
    id: 'D-54',
    clause: '五(二)',
    question: { zh: '“同时享受”按日还是按月', en: 'Does "at the same time" mean the day or the month?' },
    readings: [
      { id: 'month', says: { zh: '按自然月', en: 'the calendar month' } },
      {
        id: 'day',
        says: {
          zh: '按同一天（在岗期间与其他培训有同一天的）',
          en: 'the same day (a day at work that is also one of the other training)',
        },
      },
    ],
    chosen: 'month',
    reason: { zh: '补贴按月计发，按自然月比对。', en: 'The subsidy is monthly, so months are compared.' },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-54'],
  },
  {
    id: 'D-55',
    clause: '五(二)',
    question: { zh: '劳动关系终止后如何处理', en: 'What follows when the labour relation has ended?' },
    readings: [
      {
        id: 'from-that-month',
        says: {
          zh: '终止当月及以后不予补贴，此前月份由人社部门决定是否追回',
          en: 'that month and later unpaid; earlier ones for a decision',
        },
      },
      {
        id: 'all',
        says: {
          zh: '补贴期内终止的，各月均不补，已补的全部追回',
          en: 'ended within the time of the subsidy, no month is paid and all is recovered',
        },
      },
    ],
    chosen: 'from-that-month',
    reason: {
      zh: '终止当月及以后不补；已补月份列为待决定事项。',
      en: 'That month and later are unpaid; months paid before stand for a decision.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-55'],
  },
  {
    id: 'D-56',
    clause: '四(三)',
    question: {
      zh: '停产停工企业提供哪一期的工资证明',
      en: 'For which time does a stopped enterprise prove its wages?',
    },
    readings: [{ id: 'previous-quarter', says: { zh: '上一季度', en: 'the quarter before' } }],
    chosen: 'previous-quarter',
    reason: {
      zh: '昌吉按上一季度，与长春的上年同期不同，不混用。',
      en: 'Changji asks for the quarter before, Changchun for the same month of the year before; the two stay apart.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: [],
  },
]
