import type { Fen } from '../../values/money.ts'
import type { Parameter, Says } from '../kit.ts'

/** The change's own first and last day: classes that start on these days or between. */
export const firstDayOfChange = '2020-08-31'
export const lastDayOfChange = '2021-12-31'

export interface LevelStandard {
  readonly fen: Fen
  readonly hours: number
}

/** One sum per level instead of hours by class A, B, C, and the least hours for it. */
export const standards: { readonly [level: string]: LevelStandard } = {
  junior: { fen: 80_000, hours: 60 },
  intermediate: { fen: 150_000, hours: 110 },
  senior: { fen: 200_000, hours: 150 },
}

const names: { readonly [level: string]: Says } = {
  junior: { zh: '初级', en: 'junior' },
  intermediate: { zh: '中级', en: 'intermediate' },
  senior: { zh: '高级', en: 'senior' },
}

const clause = '59号 正文'
const from = firstDayOfChange

function parametersOf([level, { fen, hours }]: [string, LevelStandard]): [string, Parameter][] {
  const name = names[level] ?? { zh: level, en: level }
  return [
    [
      `${level}Training`,
      {
        label: { zh: `${name.zh}培训补贴`, en: `subsidy of ${name.en} training` },
        unit: 'fen',
        values: [{ from, value: fen, clause }],
        doubt: 'D-82',
      },
    ],
    [
      `${level}TrainingHours`,
      {
        label: { zh: `${name.zh}培训最少学时`, en: `least hours of ${name.en} training` },
        unit: 'hours',
        values: [{ from, value: hours, clause }],
        doubt: 'D-82',
      },
    ],
  ]
}

export const parameters: { readonly [name: string]: Parameter } = Object.fromEntries(
  Object.entries(standards).flatMap(parametersOf),
)
