import type { Day } from '../../values/days.ts'
import { absent, assured, owesFact } from '../owing.ts'
import type { Facts, Rule, Settings, Truth } from '../kit.ts'
import { countsOf } from './attendance.ts'
import { reaches } from './bounds.ts'
import { tradeOn } from './catalogue.ts'
import type { TrainingLine } from './facts-training.ts'
import { inForce } from './in-force.ts'
import { leastAttendance } from './parameters-of-trainings.ts'
import { governingDay } from './training-hours.ts'
import { attended } from './training-rules.ts'

type Known<T> = T | null | undefined

/** Facts that several schemes of this notice beside its trainings ask about. */
export interface Staff extends Facts {
  readonly employer?: Known<string>
  readonly personGroup?: Known<string>
  readonly classApproved?: Known<boolean>
}

const clauseOfPeriod = '七(五)'

/** 七(五): what happened before the notice or after the action brings nothing; `name` is the deciding day's fact. */
export function periodRules<F extends Facts>(name: keyof F & string): readonly Rule<F>[] {
  const owesDay = owesFact(name)
  const dayOf = (f: F): Day | null => {
    const day = f[name]
    return typeof day === 'string' ? day : null
  }
  return [
    {
      rule: 'before-policy-start',
      clause: clauseOfPeriod,
      says: {
        zh: '事项发生在本通知施行之日以后。',
        en: 'It took place on or after the day on which the notice took effect.',
      },
      reads: [name],
      holds: f => {
        const day = dayOf(f)
        return day === null ? owesDay : day >= inForce.from
      },
      doubts: ['D-74'],
    },
    {
      rule: 'after-policy-end',
      clause: clauseOfPeriod,
      says: { zh: '事项发生在职业技能提升行动截止之前。', en: 'It took place before the skills action ended.' },
      reads: [name],
      holds: f => (dayOf(f) ?? inForce.to) <= inForce.to,
      doubts: ['D-74'],
    },
  ]
}

const owesGroup = owesFact('personGroup', 'enterprise', 'insurance-proof')

/** 三(一): staff of enterprises, dispatched workers who work there included. */
export function staffRule<F extends Staff>(clause: string): Rule<F> {
  return {
    rule: 'person-not-in-group',
    clause,
    says: {
      zh: '人员为企业职工，含在企业工作的劳务派遣人员和见习期职工。',
      en: 'The person works for the enterprise; dispatched workers there and staff in their first trial year count.',
    },
    reads: ['personGroup'],
    holds: f => (absent(f.personGroup) ? owesGroup : f.personGroup === 'employee' || f.personGroup === 'dispatched'),
    needs: () => ['insurance-proof'],
  }
}

const owesTrade = owesFact('trade')

/** 二(三): the trade stands in the catalogue in force on the governing day. */
export function catalogueRule<F extends Facts & { readonly trade?: Known<number> }>(
  governs: (f: F) => Day | null,
): Rule<F> {
  return {
    rule: 'trade-not-in-catalogue',
    clause: '二(三)',
    says: {
      zh: '除创业培训外，培训工种须在补贴性工种目录（附件1）内。',
      en: 'Except for entrepreneurship, the trade stands in the catalogue of subsidised trades (annex 1).',
    },
    reads: ['trade'],
    holds: f => (absent(f.trade) ? owesTrade : tradeOn(f.trade, governs(f) ?? inForce.from) !== undefined),
  }
}

/** What attendance is reckoned by where hours are not (D-03). */
export const otherAttendance = ['attendedDays', 'plannedDays', 'attendedSessions', 'plannedSessions'] as const

/** 二(一): 70 % of the hours planned, or of the days or sessions (D-01, D-03); the hours are known. */
export function attendsEnough(f: TrainingLine, settings: Settings): Truth {
  if (countsOf(f, settings) !== null) return attended.holds(f, settings)
  const share = { part: assured(f.attendedHours), whole: assured(f.plannedHours) }
  return reaches(share, leastAttendance, { settings, day: governingDay(f) })
}

/** A fact that must be true: without it its giver owes it. */
export function mustBe<F extends Facts>(
  name: keyof F & string,
  rest: Omit<Rule<F>, 'holds' | 'reads'>,
  owing = owesFact(name),
): Rule<F> {
  return {
    ...rest,
    reads: [name],
    holds: f => {
      const value = f[name]
      return typeof value === 'boolean' ? value : owing
    },
  }
}
