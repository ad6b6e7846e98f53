import type { Day } from '../values/days.ts'
import type { ProcedureStep, Settings } from './kit.ts'

function set(settings: Settings, name: string, day: Day, otherwise: number): number {
  return settings.integer(name, day) ?? otherwise
}

/**
 * The steps of a procedure with what the bureau has set on that day: `review-working-days`, `answer-working-days`,
 * `publicity-working-days`, `publicity-first-day-counts` (1 counts it), `objection-working-days`,
 * `account-change-working-days`. Publicity is never shorter than the notice says.
 */
export function procedureOn(steps: readonly ProcedureStep[], settings: Settings, day: Day): readonly ProcedureStep[] {
  return steps.map(step => {
    switch (step.kind) {
      case 'review':
        return {
          ...step,
          deadlineWorkingDays: set(settings, 'review-working-days', day, step.deadlineWorkingDays),
          answerWorkingDays: set(settings, 'answer-working-days', day, step.answerWorkingDays),
        }
      case 'publicity':
        return {
          ...step,
          workingDays: Math.max(step.workingDays, set(settings, 'publicity-working-days', day, step.workingDays)),
          firstDayCounts: set(settings, 'publicity-first-day-counts', day, step.firstDayCounts ? 1 : 0) === 1,
          objectionWorkingDays: set(settings, 'objection-working-days', day, step.objectionWorkingDays),
        }
      case 'pay':
        return {
          ...step,
          accountChangeWorkingDays: set(settings, 'account-change-working-days', day, step.accountChangeWorkingDays),
        }
      default:
        return step
    }
  })
}
