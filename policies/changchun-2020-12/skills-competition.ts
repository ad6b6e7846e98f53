import { addDays, yearOf } from '../../values/days.ts'
import { formatFigures, fraction } from '../../values/money.ts'
import { absent, owesFact } from '../owing.ts'
import type { Draw, Facts, Rule, Scheme, Settings } from '../kit.ts'
import { countersOfCompetition } from './counters-of-others.ts'
import {
  competitionEvidenceDays,
  competitionFen,
  competitionFilingDays,
  competitionLeastPeople,
  projectsOfLargeOrStateOwned,
  projectsOfOthers,
} from './parameters-of-others.ts'
import { forbiddenCosts } from './facts-of-competitions.ts'
import { inForce } from './in-force.ts'
import { inOrder, mustBe, periodRules } from './rules-of-others.ts'

interface Project extends Facts {
  readonly employer?: string | null
  readonly competitionProject?: string | null
  readonly enterpriseKind?: string | null
  readonly filedWithBureau?: boolean | null
  readonly competitors?: number | null
  readonly filedOn?: string | null
  readonly filingNoticeWorkingDays?: number | null
  readonly competitionStart?: string | null
  readonly competitionEnd?: string | null
  readonly evidenceOn?: string | null
  readonly evidenceWorkingDays?: number | null
  readonly evidenceComplete?: boolean | null
  readonly costItems?: readonly string[] | null
}

const clause = '三(一)5'
const owesCompetitors = owesFact('competitors', 'enterprise', 'score-sheet')
const owesKind = owesFact('enterpriseKind')
const owesFiled = owesFact('filedOn')
const owesStart = owesFact('competitionStart')
const owesEnd = owesFact('competitionEnd')
const owesProject = owesFact('competitionProject')
const owesEvidenceDay = owesFact('evidenceOn', 'enterprise', 'competition-video')
const owesFilingWorkingDays = owesFact('filingNoticeWorkingDays')
const owesEvidenceWorkingDays = owesFact('evidenceWorkingDays')
const owesCosts = owesFact('costItems', 'enterprise', 'usage-breakdown')

function hasTenProjects(f: Project): boolean {
  return f.enterpriseKind === 'state-owned' || f.enterpriseKind === 'above-designated-size'
}

/** True where the 15 and the 10 days are working days (D-28). */
function inWorkingDays(f: Project, settings: Settings): boolean {
  return settings.choice('D-28', f.competitionStart ?? inForce.from) === 'working'
}

const filing: readonly Rule<Project>[] = [
  mustBe<Project>('filedWithBureau', {
    rule: 'not-organised-or-filed',
    clause,
    says: {
      zh: '竞赛由人社部门组织，或经人社部门备案。',
      en: 'The competition is run by the bureau or was filed with it.',
    },
  }),
  {
    rule: 'competition-application-late',
    clause: '五(三)2(1)③',
    says: {
      zh: '企业在赛前15天或更早提交申请和竞赛方案。',
      en: 'The enterprise applies with its plan 15 days before the competition or earlier.',
    },
    reads: ['filedOn', 'competitionStart', 'filingNoticeWorkingDays'],
    holds: (f, settings) => {
      if (absent(f.competitionStart)) return owesStart
      if (absent(f.filedOn)) return owesFiled
      // So many working days are never fewer calendar days.
      if (f.filedOn > addDays(f.competitionStart, -competitionFilingDays)) return false
      if (!inWorkingDays(f, settings)) return true
      const days = f.filingNoticeWorkingDays
      return absent(days) ? owesFilingWorkingDays : days >= competitionFilingDays
    },
    needs: () => ['competition-plan'],
    override: 'CC-PB',
    doubts: ['D-28'],
  },
]

const proof: readonly Rule<Project>[] = [
  {
    rule: 'evidence-late-10-days',
    clause: '五(三)3(1)',
    says: {
      zh: '竞赛结束后10天内报送视频、图片、成绩单、资金使用明细和发票。',
      en: 'Video, pictures, score sheet, use of the funds and invoices come within 10 days of the competition.',
    },
    reads: ['competitionEnd', 'evidenceOn', 'evidenceWorkingDays'],
    holds: (f, settings) => {
      if (absent(f.evidenceOn)) return owesEvidenceDay
      if (absent(f.competitionEnd)) return owesEnd
      // So many calendar days never hold more working days.
      if (f.evidenceOn <= addDays(f.competitionEnd, competitionEvidenceDays)) return true
      if (!inWorkingDays(f, settings)) return false
      const days = f.evidenceWorkingDays
      return absent(days) ? owesEvidenceWorkingDays : days <= competitionEvidenceDays
    },
    needs: () => ['competition-video', 'competition-pictures', 'score-sheet', 'usage-breakdown', 'invoices'],
    at: ['claim', 'payment'],
    override: 'CC-PB',
    doubts: ['D-28'],
  },
  {
    ...mustBe<Project>('evidenceComplete', {
      rule: 'competition-evidence-incomplete',
      clause: '五(三)3(1)',
      says: { zh: '竞赛的五项材料齐全。', en: 'The five kinds of papers on a competition are all there.' },
    }),
    at: ['claim', 'payment'],
  },
  {
    rule: 'forbidden-cost-item',
    clause,
    says: {
      zh: '资金使用明细不含差旅费、交通费、食宿费、获奖人员奖金和工杂等费用。',
      en: 'The use of the funds holds no travel, transport, board and lodging, prizes for winners or sundry labour.',
    },
    reads: ['costItems'],
    holds: f => (absent(f.costItems) ? owesCosts : !f.costItems.some(item => forbiddenCosts.includes(item))),
    needs: () => ['usage-breakdown', 'invoices'],
    at: ['claim', 'payment'],
  },
]

const order: readonly Rule<Project>[] = [
  inOrder<Project>(
    { first: 'competitionStart', later: 'competitionEnd' },
    {
      rule: 'competition-days-reversed',
      clause,
      says: { zh: '竞赛结束日期不早于开始日期。', en: 'A competition ends no earlier than it begins.' },
    },
  ),
  inOrder<Project>(
    { first: 'competitionStart', later: 'evidenceOn' },
    {
      rule: 'evidence-before-competition',
      clause: '五(三)3(1)',
      says: {
        zh: '竞赛材料的报送日期不早于竞赛开始日期。',
        en: 'The papers on a competition come no earlier than the competition begins.',
      },
      at: ['claim', 'payment'],
    },
  ),
  inOrder<Project>(
    { first: 'competitionStart', later: 'applied' },
    {
      rule: 'claimed-before-competition',
      clause: '六(一)',
      says: {
        zh: '竞赛补贴的申领日期不早于竞赛开始日期。',
        en: 'The subsidy of a competition is claimed no earlier than the competition begins.',
      },
      at: ['claim', 'payment'],
    },
  ),
]

/** One of so many projects of an enterprise, under the counter that binds it and under those that do not. */
function drawOfProjects(on: string, key: string, limit: number | null): Draw {
  return { on, key, take: 1, limit, of: 'body' }
}

/**
 * One project of a year, and one of five or ten, of the year or of the whole action (D-31). Counted under both: an enterprise
 * that changes its kind, and a reading that is changed, keep what was taken.
 */
function drawsOfProject(f: Project, settings: Settings): readonly Draw[] {
  if (absent(f.competitionStart)) return []
  const year = String(yearOf(f.competitionStart))
  const [ten, five] = hasTenProjects(f) ? [projectsOfLargeOrStateOwned, null] : [null, projectsOfOthers]
  const ofAction = settings.choice('D-31', f.competitionStart) === 'action'
  const draws: Draw[] = [
    drawOfProjects('competition-projects', year, ofAction ? null : ten),
    drawOfProjects('competition-projects-of-others', year, ofAction ? null : five),
    drawOfProjects('competition-projects-of-action', 'all', ofAction ? ten : null),
    drawOfProjects('competition-projects-of-others-of-action', 'all', ofAction ? five : null),
  ]
  if (!absent(f.competitionProject)) {
    draws.push({ on: 'competition-project', key: `${year}/${f.competitionProject}`, take: 1, limit: 1, of: 'body' })
  }
  return draws
}

/** 三(一)5: 30,000 yuan for each project of a competition of the enterprise's own staff. */
export const skillsCompetition: Scheme<Project> = {
  id: 'skills-competition',
  title: { zh: '职业技能竞赛', en: 'Skills competition' },
  clause,
  unit: 'project',
  audience: 'enterprise',
  example: {
    employer: '91350100M000100Y43',
    competitionProject: '175/senior',
    enterpriseKind: 'other',
    filedWithBureau: true,
    competitors: 36,
    filedOn: '2020-08-31',
    filingNoticeWorkingDays: 15,
    competitionStart: '2020-09-21',
    competitionEnd: '2020-09-22',
    evidenceOn: '2020-09-28',
    evidenceWorkingDays: 5,
    evidenceComplete: true,
    costItems: ['venue', 'materials'],
    applied: '2020-09-28',
  },
  asks: ['filedWithBureau', 'competitors', 'enterpriseKind', 'filedOn', 'competitionStart'],
  papers: [
    'competition-plan',
    'competition-video',
    'competition-pictures',
    'score-sheet',
    'usage-breakdown',
    'invoices',
  ],
  governs: f => f.competitionStart ?? null,
  applied: f => (typeof f.applied === 'string' ? f.applied : null),
  subject: f => !absent(f.competitionProject),
  body: [
    ...filing,
    {
      rule: 'participants-below-30',
      clause,
      says: {
        zh: '每个项目参赛的本企业职工不少于30人。',
        en: 'At least 30 of the enterprise’s own staff compete in a project.',
      },
      reads: ['competitors'],
      holds: f => (absent(f.competitors) ? owesCompetitors : f.competitors >= competitionLeastPeople),
      needs: () => ['score-sheet'],
    },
    {
      rule: 'enterprise-kind-unknown',
      clause,
      says: {
        zh: '企业属于规模以上企业、国有企业或其他企业，据以确定项目数。',
        en: 'It is known whether the enterprise is state-owned, above designated size, or another: that sets the number of projects.',
      },
      reads: ['enterpriseKind'],
      holds: f => (absent(f.enterpriseKind) ? owesKind : true),
      doubts: ['D-31'],
    },
    {
      rule: 'competition-project-unknown',
      clause,
      says: {
        zh: '竞赛项目按职业和等级登记，同一项目据此判断。',
        en: 'A project is recorded by trade and level; by that the same project is known.',
      },
      reads: ['competitionProject'],
      holds: f => (absent(f.competitionProject) ? owesProject : true),
      doubts: ['D-12'],
    },
    ...proof,
    ...order,
    ...periodRules<Project>('competitionStart'),
  ],
  line: [],
  notes: [],
  amount: () => [
    {
      clause,
      label: { zh: '每个项目', en: 'per project' },
      figures: formatFigures(competitionFen),
      valueFen: fraction(competitionFen),
    },
  ],
  draws: (f, _dueFen, settings) => drawsOfProject(f, settings),
  counters: countersOfCompetition,
  fund: 'special-account',
  payee: 'unit-account',
  doubts: ['D-28', 'D-31', 'D-70'],
}
