/* Where the notice is unclear, or silent, about how a claim runs. D-86 to D-88 are proposals of the product. */
import type { Doubt } from '../kit.ts'

export const doubtsOfProcedure: readonly Doubt[] = [
  {
    id: 'D-15',
    clause: '文末',
    question: { zh: '2020年12月如何在截止日前申报', en: 'How is December 2020 claimed before the last day?' },
    readings: [
      { id: 'within', says: { zh: '12月31日24时前提交，不设宽限', en: 'submitted by 31 December 24:00, no grace' } },
      { id: 'grace', says: { zh: '次年1月给宽限期', en: 'a time of grace in January' } },
    ],
    chosen: 'within',
    reason: {
      zh: '截止日含当日24时；宽限天数默认0，由州人社局公布。',
      en: 'The last day counts until 24:00; days of grace are 0 unless the prefecture publishes them.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['window-grace-days'],
  },
  {
    id: 'D-25',
    clause: '四(二)',
    question: { zh: '公示几日、何时', en: 'How long and when is publicity?' },
    readings: [
      {
        id: 'five-after-plan',
        says: {
          zh: '计划审核通过后公示5个工作日，不停止2日、3日时限',
          en: '5 working days after the plan was approved, the clocks of 2 and 3 days running on',
        },
      },
      { id: 'none', says: { zh: '只公布，不设期限', en: 'published without days' } },
    ],
    chosen: 'five-after-plan',
    reason: { zh: '文件只列公示内容，未定天数。', en: 'The notice lists what is published and names no days.' },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-25', 'publicity-working-days'],
  },
  {
    id: 'D-26',
    clause: '五(四)',
    question: { zh: '工作日如何计算', en: 'How are working days counted?' },
    readings: [
      {
        id: 'start-out',
        says: {
          zh: '起始日不计入，按国务院放假安排，另加自治区法定节日',
          en: 'the start day left out, national calendar and the public holidays of the region',
        },
      },
      { id: 'start-in', says: { zh: '起始日计入', en: 'the start day counted' } },
    ],
    chosen: 'start-out',
    reason: {
      zh: '当日不计入，最后一个工作日24时届满；自治区节日由日历登记。',
      en: 'The start day is left out and the last one ends at 24:00; the public holidays of the region stand in its calendar.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-26', 'publicity-first-day-counts'],
  },
  {
    id: 'D-53',
    clause: '五(四)',
    question: { zh: '2日和3日针对计划还是月度申请', en: 'Do the 2 and 3 days mean the plan or the monthly claim?' },
    readings: [
      {
        id: 'both',
        says: { zh: '两者都适用；3日自县级提交起算', en: 'both; the 3 days run from what the county handed up' },
      },
      { id: 'claim', says: { zh: '只适用月度申请', en: 'the monthly claim only' } },
    ],
    chosen: 'both',
    reason: { zh: '随报随审适用于每次申请。', en: 'Taking and reviewing as they come holds for each application.' },
    owner: 'CJ-P',
    proposal: false,
    settings: ['D-53'],
  },
  {
    id: 'D-67',
    clause: '四(二)',
    question: { zh: '证件号如何遮蔽', en: 'How are ids masked?' },
    readings: [{ id: 'birth', says: { zh: '遮蔽出生日期8位', en: 'the eight digits of the birth date hidden' } }],
    chosen: 'birth',
    reason: {
      zh: '公示只含单位、人数和金额；其他场合遮蔽出生日期。',
      en: 'Publicity has units, head counts and amounts; elsewhere the birth date is hidden.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-83',
    clause: '五(五)',
    question: { zh: '证据保存多久', en: 'How long is evidence kept?' },
    readings: [{ id: 'action-and-ten', says: { zh: '行动期加10年', en: 'the action and ten years' } }],
    chosen: 'action-and-ten',
    reason: {
      zh: '监督检查需要留存：行动期内不删除，另保存10年。',
      en: 'Supervision needs it: never deleted within the action and ten years after.',
    },
    owner: 'CJ-P',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-86',
    clause: '四(二)',
    question: { zh: '异议答复时限', en: 'How long may an answer to an objection take?' },
    readings: [{ id: 'ten', says: { zh: '10个工作日', en: '10 working days' } }],
    chosen: 'ten',
    reason: {
      zh: '文件未定，建议10个工作日，由州人社局设定。',
      en: 'The notice sets none: ten working days are proposed; the prefecture sets them.',
    },
    owner: 'CJ-P',
    proposal: true,
    settings: ['objection-working-days'],
  },
  {
    id: 'D-87',
    clause: '四(三)',
    question: { zh: '退回补正的期限', en: 'How long is the time for putting right?' },
    readings: [{ id: 'fifteen', says: { zh: '15个工作日', en: '15 working days' } }],
    chosen: 'fifteen',
    reason: {
      zh: '文件未定，建议15个工作日，人员占用保留。',
      en: 'The notice sets none: fifteen working days are proposed; the workers stay marked.',
    },
    owner: 'CJ-P',
    proposal: true,
    settings: ['answer-working-days'],
  },
  {
    id: 'D-88',
    clause: '四(四)',
    question: { zh: '拨付前变更账户', en: 'What if the account changes before payment?' },
    readings: [
      { id: 'ten', says: { zh: '冷静期10个工作日并由第二人复核', en: 'ten working days and a second approval' } },
    ],
    chosen: 'ten',
    reason: {
      zh: '文件未定，建议10个工作日并复核。',
      en: 'The notice sets none: ten working days and a second approval are proposed.',
    },
    owner: 'CJ-P',
    proposal: true,
    settings: ['account-change-working-days'],
  },
]
