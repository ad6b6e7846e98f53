import { formatFigures, fraction } from '../../values/money.ts'
import type { SchemeChanges } from '../amended-pack.ts'
import type { TrainingLine } from '../changchun-2020-12/facts-training.ts'
import { byHoursAndAttendance } from '../changchun-2020-12/attendance.ts'
import type { Draw, Rule, Scheme, Settings, Step } from '../kit.ts'
import { absent, owesFact } from '../owing.ts'
import { firstDayOfChange, type LevelStandard, standards } from './parameters.ts'

const clause = '59号 正文'
const owesStart = owesFact('classStart')
const owesLevel = owesFact('level')
const owesPlanned = owesFact('plannedHours')

/** The last day stays that of 12号: the change is valid until 2021-12-31 as well. */
const fromChange: Rule<TrainingLine> = {
  rule: 'before-policy-start',
  clause,
  says: {
    zh: '2020年8月31日以后（含当日）开班。',
    en: 'The class starts on 31 August 2020 or later.',
  },
  reads: ['classStart'],
  holds: f => (absent(f.classStart) ? owesStart : f.classStart >= firstDayOfChange),
  doubts: ['D-82'],
}

function standardOf(f: TrainingLine): LevelStandard | undefined {
  return absent(f.level) ? undefined : standards[f.level]
}

const levelCovered: Rule<TrainingLine> = {
  rule: 'level-not-covered',
  clause,
  says: {
    zh: '培训等级为初级、中级或高级，不再按A、B、C类计学时。',
    en: 'The level of the training is junior, intermediate or senior; classes A, B and C no longer count.',
  },
  reads: ['level'],
  holds: f => (absent(f.level) ? owesLevel : standards[f.level] !== undefined),
  doubts: ['D-82'],
}

const enoughHours: Rule<TrainingLine> = {
  rule: 'hours-below-level-standard',
  clause,
  says: {
    zh: '初级不少于60学时，中级不少于110学时，高级不少于150学时。',
    en: 'Junior has at least 60 hours, intermediate 110, senior 150.',
  },
  reads: ['level', 'plannedHours'],
  holds: f => {
    const standard = standardOf(f)
    if (standard === undefined) return true
    return absent(f.plannedHours) ? owesPlanned : f.plannedHours >= standard.hours * 1000
  },
  doubts: ['D-82'],
}

/** The level's sum; attendance and the online part touch it as they touch the sums of 12号. */
function amountByLevel(f: TrainingLine, settings: Settings): readonly Step[] {
  const standard = standardOf(f)
  if (standard === undefined) return []
  const first: Step = {
    clause,
    label: { zh: '等级补贴标准', en: 'sum of the level' },
    figures: formatFigures(standard.fen),
    valueFen: fraction(standard.fen),
  }
  return byHoursAndAttendance(first, f, settings)
}

/** The same trade at the same level: the training has a level now, and no other kind is compared (D-69 no longer asks). */
function atLevel(draw: Draw, level: string | null | undefined): readonly Draw[] {
  if (draw.on !== 'trade-and-level' || absent(level)) return [draw]
  return draw.take === 0 ? [] : [{ ...draw, key: draw.key.replace(/\/none\/[a-z-]+$/, `/${level}`) }]
}

/** What the change does to 岗前, 转岗转业 and 就业技能: one sum per level in the place of hours by class. */
export function levelsInsteadOfClasses(
  scheme: Scheme<TrainingLine>,
  example: NonNullable<SchemeChanges<TrainingLine>['example']>,
): SchemeChanges<TrainingLine> {
  return {
    notice: '12号',
    rules: {
      'before-policy-start': fromChange,
      'trade-class-unset': null,
      'hours-not-class-standard': null,
      'short-plan-not-reasoned': null,
    },
    more: [levelCovered, enoughHours],
    amount: amountByLevel,
    draws: (f, dueFen, settings) => scheme.draws(f, dueFen, settings).flatMap(draw => atLevel(draw, f.level)),
    example,
    asks: [...scheme.asks, 'level'],
  }
}
