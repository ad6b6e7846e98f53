import type { Counter } from '../kit.ts'
import { countersOfTraining } from './training-draws.ts'

type Counters = { readonly [on: string]: Counter }

function shared(...names: readonly string[]): Counters {
  return Object.fromEntries(Object.entries(countersOfTraining).filter(([on]) => names.includes(on)))
}

export const countersOfDrill: Counters = {
  ...shared('training-times', 'training', 'class-hours'),
  'drill-fen': {
    label: { zh: '本年度岗位练兵补贴', en: 'job drill subsidy of the year' },
    unit: { zh: '分', en: 'fen' },
  },
}

export const countersOfApprenticeship: Counters = {
  ...shared('training-times', 'training'),
  'apprenticeship-year': {
    label: { zh: '同一学徒年度', en: 'the same year of apprenticeship' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'apprenticeship-year-already-paid',
      clause: '三(一)6',
      says: {
        zh: '同一职工同一职业的同一学徒年度只补贴一次。',
        en: 'A year of one apprentice’s training in a trade is paid once.',
      },
    },
  },
}

export const countersOfCompetition: Counters = {
  'competition-project': {
    label: { zh: '本年度同一竞赛项目', en: 'the same project this year' },
    unit: { zh: '次', en: 'times' },
    full: {
      rule: 'same-project-same-year',
      clause: '三(一)5',
      says: {
        zh: '同一企业同一项目每年只补贴一次。',
        en: 'One project of an enterprise is paid once a year.',
      },
    },
  },
  'competition-projects': {
    label: { zh: '本年度竞赛项目', en: 'projects of the year' },
    unit: { zh: '个', en: 'projects' },
    full: {
      rule: 'project-limit-10',
      clause: '三(一)5',
      says: {
        zh: '规模以上企业、国有企业每年补贴不超过10个项目。',
        en: 'State-owned enterprises and those above designated size are paid for no more than 10 projects a year.',
      },
    },
  },
  'competition-projects-of-others': {
    label: { zh: '本年度竞赛项目（其他企业）', en: 'projects of the year (other enterprises)' },
    unit: { zh: '个', en: 'projects' },
    full: {
      rule: 'project-limit-5',
      clause: '三(一)5',
      says: {
        zh: '其他企业每年补贴不超过5个项目。',
        en: 'Other enterprises are paid for no more than 5 projects a year.',
      },
    },
  },
  'competition-projects-of-action': {
    label: { zh: '整个行动期竞赛项目', en: 'projects of the whole action' },
    unit: { zh: '个', en: 'projects' },
    full: {
      rule: 'project-limit-10-of-action',
      clause: '三(一)5',
      says: {
        zh: '公布按整个行动期计算的，规模以上企业、国有企业合计补贴不超过10个项目。',
        en: 'Where the whole action is published as the time, state-owned enterprises and those above designated size are paid for no more than 10 projects in it.',
      },
    },
  },
  'competition-projects-of-others-of-action': {
    label: { zh: '整个行动期竞赛项目（其他企业）', en: 'projects of the whole action (other enterprises)' },
    unit: { zh: '个', en: 'projects' },
    full: {
      rule: 'project-limit-5-of-action',
      clause: '三(一)5',
      says: {
        zh: '公布按整个行动期计算的，其他企业合计补贴不超过5个项目。',
        en: 'Where the whole action is published as the time, other enterprises are paid for no more than 5 projects in it.',
      },
    },
  },
}
