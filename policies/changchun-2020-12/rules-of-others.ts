import type { Day } from '../../values/days.ts'
import { absent, owesFact } from '../owing.ts'
import type { Facts, Rule } from '../kit.ts'
import { tradeOn } from './catalogue.ts'
import type { TrainingLine } from './facts-training.ts'
import { inForce } from './in-force.ts'
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

/** 二(一) as the trainings ask it, where another rule owes or refuses the hours planned. */
export const attendedEnough: Rule<TrainingLine> = {
  ...attended,
  holds: (f, settings) => (f.plannedHours ?? 0) <= 0 || attended.holds(f, settings),
  needs: () => ['attendance'],
}

const owesOnlineAttendance = owesFact('attendedOnlineHours', 'enterprise', 'attendance')

/** Asked where the hours attended are paid: how many of them were online decides what they bring (D-08). */
export const onlineAttendanceStated: Rule<TrainingLine> = {
  rule: 'online-attendance-unstated',
  clause: '四',
  says: {
    zh: '按实际学时补贴且有线上学时的，写明实际出勤的线上学时。',
    en: 'Where the hours attended are paid and some are online, it is stated how many were attended online.',
  },
  reads: ['onlineHours', 'attendedOnlineHours'],
  holds: f => !f.onlineHours || !absent(f.attendedOnlineHours) || owesOnlineAttendance,
  at: ['claim', 'payment'],
  doubts: ['D-08'],
}

/** Two days in their order, asked where both are known. */
export function inOrder<F extends Facts>(
  days: { readonly first: keyof F & string; readonly later: keyof F & string },
  rest: Omit<Rule<F>, 'holds' | 'reads'>,
): Rule<F> {
  const { first, later } = days
  return {
    ...rest,
    reads: [first, later],
    holds: f => {
      const [from, to] = [f[first], f[later]]
      return typeof from !== 'string' || typeof to !== 'string' || from <= to
    },
  }
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
