/* Where the notice is unclear, or silent, about how a claim runs. D-85 to D-88 are the product's own proposals. */
import type { Doubt } from '../kit.ts'

export const doubtsOfProcedure: readonly Doubt[] = [
  {
    id: 'D-25',
    clause: '七(二)',
    question: { zh: '公示几日、何时', en: 'How long and when is publicity?' },
    readings: [
      {
        id: 'five-before',
        says: { zh: '支付前公示5个工作日，同12号', en: '5 working days before paying, as in 12号' },
      },
      { id: 'longer', says: { zh: '支付前公示，天数更多', en: 'before paying, for more days' } },
    ],
    chosen: 'five-before',
    reason: {
      zh: '本文件只要求公示单位和额度，未定时间；依12号支付前公示5个工作日，市局可定更多天数。12号要求先公示后支付，故不设“不单独公示”“按月公布”两种理解。',
      en: 'The notice asks for publicity of units and amounts and sets no time: five working days before paying, as in 12号; the bureau may set more. As 12号 pays only after publicity, none of its own, or a monthly one, cannot be chosen.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: ['publicity-working-days'],
  },
  {
    id: 'D-67',
    clause: '七(二)',
    question: { zh: '身份证号如何遮蔽', en: 'How are ids masked?' },
    readings: [{ id: 'birth', says: { zh: '遮蔽出生日期8位', en: 'the eight digits of the birth date hidden' } }],
    chosen: 'birth',
    reason: {
      zh: '本文件公示不含个人；其他场合遮蔽出生日期。',
      en: 'This notice publishes no persons; elsewhere the birth date is hidden.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-80',
    clause: '七(二)',
    question: { zh: '列入黑名单的后果', en: 'What does the blacklist do?' },
    readings: [
      {
        id: 'stop',
        says: {
          zh: '停止新注册和申报，在办冻结，可申诉',
          en: 'no new registration and claims, running ones frozen, appeal',
        },
      },
    ],
    chosen: 'stop',
    reason: {
      zh: '停止新申报并冻结在办事项；对外公布须另行决定。',
      en: 'New claims stop and running ones freeze; publishing is a decision of its own.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-81',
    clause: '七(二)',
    question: { zh: '“限时整改”期限', en: 'How long is the time for putting right?' },
    readings: [
      {
        id: 'officer',
        says: { zh: '由经办人定，默认15个工作日', en: 'set by the official, 15 working days unless said' },
      },
    ],
    chosen: 'officer',
    reason: { zh: '由经办人确定期限，默认15个工作日。', en: 'The official sets the day; 15 working days unless said.' },
    owner: 'CC-D',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-83',
    clause: '七(二)',
    question: { zh: '证据保存多久', en: 'How long is evidence kept?' },
    readings: [{ id: 'action-and-ten', says: { zh: '行动期加10年', en: 'the action and ten years' } }],
    chosen: 'action-and-ten',
    reason: {
      zh: '行动期内不删除，另保存10年，市局可另定。',
      en: 'Never deleted within the action and ten years after, unless the bureau sets otherwise.',
    },
    owner: 'CC-PB',
    proposal: false,
    settings: [],
  },
  {
    id: 'D-85',
    clause: '五',
    question: { zh: '申报审核时限', en: 'How long may reviewing take?' },
    readings: [
      { id: 'five', says: { zh: '初审至签批共5个工作日', en: '5 working days from first review to signing' } },
    ],
    chosen: 'five',
    reason: {
      zh: '文件未定审核时限；建议5个工作日，作为承诺时限公布，不是法定时限。',
      en: 'The notice sets none; five working days are proposed and shown as a promise, not as law.',
    },
    owner: 'CC-PB',
    proposal: true,
    settings: ['review-working-days'],
  },
  {
    id: 'D-87',
    clause: '五',
    question: { zh: '退回补正的时限', en: 'How long may an enterprise take over a returned claim?' },
    readings: [
      {
        id: 'fifteen',
        says: { zh: '15个工作日，原位次和人员占用保留', en: '15 working days; its place and its persons are kept' },
      },
    ],
    chosen: 'fifteen',
    reason: { zh: '文件未定；建议15个工作日。', en: 'The notice sets none; fifteen working days are proposed.' },
    owner: 'CC-PB',
    proposal: true,
    settings: ['answer-working-days'],
  },
]
