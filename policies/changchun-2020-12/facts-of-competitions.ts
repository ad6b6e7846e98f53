import type { Choice, FactDeclaration } from '../kit.ts'
import { decided, factOf, looked, proven, stated } from './declare.ts'
import { levels } from './facts-training.ts'

const enterpriseKinds: readonly Choice[] = [
  { value: 'state-owned', label: { zh: '国有企业', en: 'state-owned' }, aliases: ['国企'] },
  {
    value: 'above-designated-size',
    label: { zh: '规模以上企业', en: 'above designated size' },
    aliases: ['规上企业', '规上'],
  },
  { value: 'other', label: { zh: '其他企业', en: 'other enterprise' }, aliases: ['民营企业'] },
]

const refused: readonly Choice[] = [
  { value: 'travel', label: { zh: '差旅费', en: 'travel' }, aliases: [] },
  { value: 'transport', label: { zh: '交通费', en: 'transport' }, aliases: [] },
  { value: 'board-and-lodging', label: { zh: '食宿费', en: 'board and lodging' }, aliases: ['餐费', '住宿费'] },
  { value: 'prizes', label: { zh: '获奖人员奖金', en: 'prizes for winners' }, aliases: ['奖金'] },
  { value: 'sundry-labour', label: { zh: '工杂费', en: 'sundry labour' }, aliases: ['工杂'] },
]

/** 三(一)5, the end: what the subsidies of 三(一)1 to 5 may not be spent on. */
export const forbiddenCosts: readonly string[] = refused.map(choice => choice.value)

export const costItems: readonly Choice[] = [
  { value: 'venue', label: { zh: '场地费', en: 'venue' }, aliases: [] },
  { value: 'materials', label: { zh: '耗材费', en: 'materials' }, aliases: ['材料费'] },
  { value: 'equipment', label: { zh: '设备租用费', en: 'hire of equipment' }, aliases: [] },
  { value: 'judges', label: { zh: '裁判费', en: 'judges' }, aliases: ['评审费'] },
  { value: 'questions', label: { zh: '命题费', en: 'setting of tasks' }, aliases: [] },
  { value: 'teachers', label: { zh: '讲师费', en: 'teachers' }, aliases: ['教师费'] },
  { value: 'printing', label: { zh: '印刷费', en: 'printing' }, aliases: [] },
  { value: 'other', label: { zh: '其他费用', en: 'other' }, aliases: [] },
  ...refused,
]

const currentLevels: readonly Choice[] = [
  { value: 'none', label: { zh: '无等级', en: 'no level' }, aliases: ['无'] },
  ...levels,
]

export const photoFormats: readonly Choice[] = [
  { value: 'jpg', label: { zh: 'JPG', en: 'JPG' }, aliases: ['JPEG', 'jpeg'] },
  { value: 'other', label: { zh: '其他格式', en: 'another format' }, aliases: ['PNG'] },
]

/** The start day left out, the last one counted (D-26). */
export const workingDays = { kind: 'integer', least: -3660, most: 3660 } as const

/** Facts of competitions, of their entrants and of the promotions that follow. */
export const factsOfCompetitions: { readonly [name: string]: FactDeclaration } = {
  competitionProject: factOf('body', '竞赛项目（职业和等级）', 'project (trade and level)', stated, { kind: 'text' }),
  enterpriseKind: factOf('body', '企业类别', 'kind of enterprise', looked, {
    kind: 'choice',
    choices: enterpriseKinds,
  }),
  filedWithBureau: factOf('body', '由人社部门组织或已备案', 'run by or filed with the bureau', decided, {
    kind: 'yes-no',
  }),
  competitors: factOf('body', '参赛的本企业职工人数', 'own staff competing', proven, {
    kind: 'integer',
    most: 100_000,
  }),
  filingNoticeWorkingDays: factOf(
    'body',
    '竞赛申请到竞赛开始的工作日',
    'working days from filing to the competition',
    looked,
    { ...workingDays, onlyUnder: 'D-28' },
  ),
  filedOn: factOf('body', '竞赛申请日期', 'day of filing', stated, { kind: 'day' }),
  competitionStart: factOf('body', '竞赛开始日期', 'first day of the competition', proven, { kind: 'day' }),
  competitionEnd: factOf('body', '竞赛结束日期', 'last day of the competition', proven, { kind: 'day' }),
  evidenceOn: factOf('body', '竞赛材料报送日期', 'day of handing in the evidence', stated, { kind: 'day' }),
  evidenceWorkingDays: factOf(
    'body',
    '竞赛结束到报送材料的工作日',
    'working days from the competition to its evidence',
    looked,
    { ...workingDays, onlyUnder: 'D-28' },
  ),
  evidenceComplete: factOf('body', '竞赛五项材料齐全', 'all five kinds of evidence there', proven, { kind: 'yes-no' }),
  costItems: factOf('body', '资金使用明细的费用类别', 'kinds of cost in the use of the funds', proven, {
    kind: 'choices',
    choices: costItems,
  }),
  rank: factOf('line', '竞赛名次', 'rank', proven, { kind: 'integer', least: 1, most: 100_000 }),
  currentLevel: factOf('line', '现有等级', 'present level', proven, { kind: 'choice', choices: currentLevels }),
  promotionConditionsMet: factOf('line', '符合晋升的其他条件', 'other conditions of promotion met', decided, {
    kind: 'yes-no',
  }),
  photoFormat: factOf('line', '照片格式', 'format of the photograph', proven, {
    kind: 'choice',
    choices: photoFormats,
  }),
  photoBytes: factOf('line', '照片大小（字节）', 'size of the photograph (bytes)', proven, {
    kind: 'integer',
    least: 1,
    most: 1_000_000_000,
  }),
}
