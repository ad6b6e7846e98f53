import type { Doubt } from '../kit.ts'
import { sharedDoubts } from '../liaoning-2020-16/doubts.ts'

const own: readonly Doubt[] = [
  {
    id: 'D-57',
    clause: '二¶3',
    question: { zh: '1000元上限按年还是按疫情期间', en: 'Is the limit of 1000 per year or for the epidemic period?' },
    readings: [
      { id: 'calendar-year', says: { zh: '按公历年，各企业合并', en: 'per calendar year, over all enterprises' } },
      { id: 'epidemic', says: { zh: '按疫情防控期间', en: 'for the epidemic period' } },
    ],
    chosen: 'calendar-year',
    reason: {
      zh: '文字为“每人每年”；在2020年内两种读法结果相同。',
      en: 'The words are "per person and year"; within 2020 both readings come to the same.',
    },
    owner: 'DL-C',
    proposal: false,
    settings: ['D-57'],
  },
  {
    id: 'D-58',
    clause: '二¶3',
    question: { zh: '“不少于45分钟”怎样折成课时', en: 'How are minutes turned into periods?' },
    readings: [
      {
        id: 'per-session',
        says: { zh: '每次培训分别折算，不足45分钟的部分舍去', en: 'each session by itself, rests dropped' },
      },
      { id: 'together', says: { zh: '全部分钟合计后折算', en: 'all minutes together' } },
    ],
    chosen: 'per-session',
    reason: {
      zh: '每一课时本身不少于45分钟，剩余分钟不能跨次拼成一课时。',
      en: 'A period itself has 45 minutes at least; rests of two sessions make none.',
    },
    owner: 'DL-C',
    proposal: false,
    settings: ['D-58'],
  },
  {
    id: 'D-62',
    clause: '二¶1',
    question: { zh: '预支比例看哪一天', en: 'Which day decides the share paid ahead?' },
    readings: [
      { id: 'plan-approved', says: { zh: '培训方案审核通过之日', en: 'the day on which the plan was approved' } },
      { id: 'training-start', says: { zh: '培训开始之日', en: 'the day on which the training begins' } },
    ],
    chosen: 'plan-approved',
    reason: {
      zh: '预支以审核通过的方案为依据；结算时多退少补。',
      en: 'What is paid ahead rests on the approved plan; it is settled against the final amount.',
    },
    owner: 'DL-C',
    proposal: false,
    settings: ['D-62'],
  },
  {
    id: 'D-63',
    clause: '二¶2',
    question: { zh: '3个月最低工资一次发还是逐月发', en: 'Are the 3 months paid at once or month by month?' },
    readings: [
      { id: 'monthly', says: { zh: '逐月累计，最多3个月', en: 'month by month, three at most' } },
      {
        id: 'lump-sum',
        says: {
          zh: '吸纳就业即一次性发3个月，不待逐月在岗',
          en: 'three months at once on taking on, not month by month',
        },
      },
    ],
    chosen: 'monthly',
    reason: {
      zh: '在岗一个月计一个月，在岗满三个月时与一次性相同；最低工资标准不在文件内，由市局公布。',
      en: 'A month is paid when it was worked; for three months worked the sum is the same. The minimum wage is not in the notice: the bureau publishes it.',
    },
    owner: 'DL-C',
    proposal: false,
    settings: ['D-63', 'minimum-wage'],
  },
]

export const doubts: readonly Doubt[] = [
  ...own,
  ...sharedDoubts('DL-C', {
    'D-02': '二¶3',
    'D-12': '二¶3',
    'D-26': '四¶3',
    'D-59': '三¶2',
    'D-60': '四¶3',
    'D-61': '三¶5',
    'D-64': '末',
    'D-65': '三¶2, 三¶4',
    'D-66': '一',
    'D-67': '四¶3',
    'D-85': '四¶3',
    'D-86': '四¶3',
    'D-88': '四¶3',
  }),
]
