import type { Day } from '../../values/days.ts'
import { formatFigures, fraction } from '../../values/money.ts'
import { absent, assured, owesFact, owesSetting } from '../owing.ts'
import type { Facts, Scheme, Settings } from '../kit.ts'
import { classOf, classSetting, type TradeClass, tradeOn, unclassedTrades } from './catalogue.ts'
import { inForce } from './in-force.ts'
import { appraisalFen } from './parameters-of-others.ts'
import { catalogueRule, inOrder, periodRules } from './rules-of-others.ts'

interface Line extends Facts {
  readonly trade?: number | null
  readonly level?: string | null
  readonly certificate?: string | null
  readonly certified?: string | null
  readonly firstAppraisal?: boolean | null
  readonly firstAttempt?: boolean | null
}

const clause = '三(四)'
const certificates = ['qualification', 'skill-level', 'special-skill']
/** Made once for each trade whose class annex 1 leaves open. */
const owesClass = new Map(unclassedTrades.map(trade => [trade, owesSetting(classSetting(trade), 'CC-PB', 'D-68')]))

const governs = (f: Line): Day | null => f.certified ?? null

function tradeClass(f: Line, settings: Settings): TradeClass | null {
  const day = governs(f) ?? inForce.from
  const trade = absent(f.trade) ? undefined : tradeOn(f.trade, day)
  return trade === undefined ? null : classOf(trade, settings, day)
}

const owesCertificate = owesFact('certificate', 'enterprise', 'certificate')
const owesFirst = owesFact('firstAppraisal')
const owesAttempt = owesFact('firstAttempt')

/** 三(四): the first appraisal of a trade and level, 110, 100 or 90 yuan by class (D-36). */
export const appraisal: Scheme<Line> = {
  id: 'appraisal',
  title: { zh: '职业技能鉴定补贴', en: 'Appraisal subsidy' },
  clause,
  unit: 'person-class',
  audience: 'person',
  example: {
    trade: 16,
    level: 'intermediate',
    certificate: 'skill-level',
    certified: '2020-10-12',
    firstAppraisal: true,
    firstAttempt: true,
    applied: '2020-10-20',
  },
  asks: ['trade', 'certificate', 'firstAppraisal'],
  papers: ['certificate'],
  governs,
  applied: f => (typeof f.applied === 'string' ? f.applied : null),
  subject: f => !absent(f.firstAppraisal),
  body: [],
  line: [
    catalogueRule<Line>(governs),
    {
      rule: 'trade-class-unset',
      clause: '附件1',
      says: {
        zh: '工种的类别已定；64号汽车驾驶员、95号蔬菜园艺工未注类别，须由市人社局确定后方可计算。',
        en: 'The class of the trade is set; 64 motor driver and 95 vegetable gardener have none, and the city bureau must set it before anything can be computed.',
      },
      reads: ['trade'],
      holds: (f, settings) => tradeClass(f, settings) !== null || (owesClass.get(assured(f.trade)) ?? true),
      doubts: ['D-68'],
    },
    {
      rule: 'no-certificate',
      clause,
      says: {
        zh: '通过鉴定并取得职业资格证书、职业技能等级证书或专项职业能力证书。',
        en: 'The appraisal was passed with a qualification, skill-level or special-skill certificate.',
      },
      reads: ['certificate'],
      holds: f => (absent(f.certificate) ? owesCertificate : certificates.includes(f.certificate)),
      needs: () => ['certificate'],
    },
    {
      rule: 'not-first-appraisal',
      clause,
      says: {
        zh: '为该职业（工种）该等级的初次鉴定。',
        en: 'It is the first appraisal of that trade and level.',
      },
      reads: ['firstAppraisal', 'firstAttempt'],
      holds: (f, settings) => {
        if (absent(f.firstAppraisal)) return owesFirst
        const byAttempt = settings.choice('D-36', governs(f) ?? inForce.from) === 'first-attempt'
        if (!f.firstAppraisal || !byAttempt) return f.firstAppraisal
        return f.firstAttempt ?? owesAttempt
      },
      doubts: ['D-36'],
    },
    inOrder<Line>(
      { first: 'certified', later: 'applied' },
      {
        rule: 'claimed-before-certificate',
        clause,
        says: {
          zh: '申领日期不早于证书发证日期。',
          en: 'The claim is no earlier than the day of the certificate.',
        },
        at: ['claim', 'payment'],
      },
    ),
    ...periodRules<Line>('certified'),
  ],
  notes: [],
  amount: (f, settings) => {
    const named = tradeClass(f, settings)
    const rateFen = assured(named && appraisalFen[named])
    return [
      {
        clause,
        label: { zh: `${named}类鉴定补贴`, en: `appraisal, class ${named}` },
        figures: formatFigures(rateFen),
        valueFen: fraction(rateFen),
      },
    ]
  },
  draws: f => (absent(f.trade) ? [] : [{ on: 'appraisal', key: `${f.trade}/${f.level ?? 'none'}`, take: 1, limit: 1 }]),
  counters: {
    appraisal: {
      label: { zh: '同一职业同一等级的鉴定', en: 'appraisals of the trade and level' },
      unit: { zh: '次', en: 'times' },
      full: {
        rule: 'appraisal-already-paid',
        clause,
        says: {
          zh: '同一职业（工种）同一等级的鉴定补贴每人只享受一次。',
          en: 'The appraisal of a trade and level is paid to a person once.',
        },
      },
    },
  },
  fund: 'employment-fund',
  payee: 'learner',
  doubts: ['D-36', 'D-70'],
}
