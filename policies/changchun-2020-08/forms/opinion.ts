import { formatFigures, toChineseCapital } from '../../../values/money.ts'
import type { Line } from '../../../values/printed-form.ts'
import type { ApplicationFormData } from '../../pack.ts'
import { dayInWords } from './wording.ts'

type Opinion = ApplicationFormData['opinion']

const blank = '＿＿＿＿＿＿'

/** The office's opinion of annex 1: with count, total in figures and capitals once signed (W4), with blanks before. */
export function opinionText(opinion: Opinion): string {
  const headcount = opinion === undefined ? blank : String(opinion.headcount)
  const total =
    opinion === undefined
      ? `${blank}元`
      : `${formatFigures(opinion.totalFen)}元（大写：${toChineseCapital(opinion.totalFen)}）`
  return `经审核，该主体有${headcount}人符合以工代训职业培训补贴条件，同意从失业保险基金支持职业技能提升行动专账资金中向企业拨付职业培训补贴资金总额人民币${total}。`
}

/** Names beside which the two officials sign, and the day. */
export function opinionSignatures(opinion: Opinion): string[] {
  return [
    `经办人：${opinion?.handler ?? '　　　　'}（签字）`,
    `负责人：${opinion?.leader ?? '　　　　'}（签字）`,
    dayInWords(opinion?.day),
  ]
}

/** The lines of the opinion's cell: text, room for the seal, signatures. */
export function opinionLines(opinion: Opinion): Line[] {
  return [
    { text: opinionText(opinion), indent: true },
    { text: '（盖章）　　　　　', align: 'right', spaceAboveMillimetres: 14 },
    { parts: opinionSignatures(opinion), spread: 'justified', spaceAboveMillimetres: 6 },
  ]
}
