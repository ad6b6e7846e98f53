import { absent, owesFact } from '../owing.ts'
import type { Truth } from '../kit.ts'
import type { Line } from './facts.ts'
import { graduationYear } from './parameters.ts'

/*
 * Kinds of workers: the four of 二(一), the graduates of 三, and the kind that stands only on the form.
 */

const owesCategory = owesFact('category')
const owesGraduation = owesFact('graduationYear')

/** Three of the four kinds; graduates have a time limit of their own. */
function isUnlimited(category: string | null | undefined): boolean {
  return category === 'hard-to-employ' || category === 'zero-employment-family' || category === 'registered-unemployed'
}

export function coveredWithoutSchool(f: Line): boolean {
  return isUnlimited(f.category) || isUnlimited(f.secondCategory)
}

/** A 2020 graduate whose day of leaving school is known is also within two years of it (D-17). */
export function coveredAsGraduate(f: Line): boolean {
  return (
    f.category === 'graduate-within-two-years' ||
    f.secondCategory === 'graduate-within-two-years' ||
    (f.category === 'graduate-2020' && !absent(f.leftSchool))
  )
}

/** Registered as poor and nothing else: the kind stands on the form and not in the text (K-02, D-24). */
export function onlyRegisteredPoor(f: Line): boolean {
  const poor = f.category === 'registered-poor' || f.secondCategory === 'registered-poor'
  return poor && !coveredWithoutSchool(f) && !coveredAsGraduate(f)
}

const graduates: readonly (string | null | undefined)[] = ['graduate-2020', 'graduate-within-two-years']

/** The year alone does not make a graduate of a university: the kind or the column of annex 2 says it. */
function saidToBeGraduate(f: Line): boolean {
  return f.graduate2020 === true || graduates.includes(f.category) || graduates.includes(f.secondCategory)
}

/** 三: a graduate of 2020. */
export function graduatedIn2020(f: Line): Truth {
  if (f.graduate2020 === false) return false
  if (absent(f.category)) return owesCategory
  if (!saidToBeGraduate(f)) return false
  if (!absent(f.graduationYear)) return f.graduationYear === graduationYear
  if (f.graduate2020 === true || f.category === 'graduate-2020' || f.secondCategory === 'graduate-2020') return true
  return owesGraduation
}
