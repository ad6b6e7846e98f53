import type { Fraction } from '../../values/money.ts'
import type { Parameter } from '../kit.ts'

/** The notice carries no date: it was forwarded in Dalian on this day at the latest (K-19). */
export const firstTrainingDay = '2020-02-24'
/** 末: for the time being; D-64 makes it the end of the epidemic period in Dalian too. */
export const lastTrainingDay = '2020-06-30'
/** 一¶2: months after completion within which the subsidy is asked for. */
export const claimMonths = 3
/** 一¶3. */
export const mostTimes = 3
export const publicityWorkingDays = 5
/** 二: the most that may be online of a course that was planned offline. */
export const mostOnlineShare: Fraction = { numerator: 1, denominator: 2 }
/** 二, and 三¶1 of 41号, in their order there. */
export const namedPlatforms = [
  '工业和信息化技术技能人才网上学习平台',
  '全国产业工人技能学习平台',
  '学习强国技能频道',
  '中国职业培训在线',
  '中国国家人事人才培训网',
  '辽宁省远程培训系统',
] as const
/** Last day of training and three months. */
export const lastClaimDay = '2020-09-30'

const from = firstTrainingDay

export const parameters: { readonly [name: string]: Parameter } = {
  firstTrainingDay: {
    label: { zh: '培训起始日', en: 'first day of training' },
    unit: 'day',
    values: [{ from, value: firstTrainingDay, clause: '末' }],
    doubt: 'D-64',
  },
  lastTrainingDay: {
    label: { zh: '培训截止日（暂定）', en: 'last day of training, for the time being' },
    unit: 'day',
    values: [{ from, value: lastTrainingDay, clause: '末' }],
    doubt: 'D-64',
  },
  claimMonths: {
    label: { zh: '完成培训后申领月数', en: 'months after completion for claiming' },
    unit: 'months',
    values: [{ from, value: claimMonths, clause: '一¶2' }],
    doubt: 'D-60',
  },
  mostTimes: {
    label: { zh: '每人补贴次数', en: 'subsidies per person' },
    unit: 'times',
    values: [{ from, value: mostTimes, clause: '一¶3' }],
    doubt: 'D-59',
  },
  publicityWorkingDays: {
    label: { zh: '公示工作日', en: 'working days of publicity' },
    unit: 'working-days',
    values: [{ from, value: publicityWorkingDays, clause: '一¶3' }],
    doubt: 'D-26',
  },
  mostOnlineShare: {
    label: { zh: '线下课程转线上的最高学时比例', en: 'largest online share of a converted course' },
    unit: 'ratio',
    values: [{ from, value: mostOnlineShare, clause: '二' }],
    doubt: 'D-61',
  },
  namedPlatforms: {
    label: { zh: '列名线上培训平台', en: 'platforms that are named' },
    unit: 'list',
    values: [{ from, value: namedPlatforms, clause: '二' }],
  },
  teacherHonours: {
    label: { zh: '鼓励纳入线上培训师资库的人员', en: 'honours of those who should teach online' },
    unit: 'list',
    values: [
      {
        from,
        value: [
          '中华技能大奖获得者',
          '全国技术能手',
          '辽宁工匠',
          '辽宁省功勋高技能人才',
          '辽宁省有突出贡献高技能人才',
          '辽宁省技术能手',
        ],
        clause: '一¶1',
      },
    ],
  },
  lastClaimDay: {
    label: { zh: '最后申领日', en: 'last day of claiming' },
    unit: 'day',
    values: [{ from, value: lastClaimDay, clause: '一¶2, 末' }],
    doubt: 'D-64',
  },
}
