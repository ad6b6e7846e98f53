import type { Finding } from '../kit.ts'
import { publicityWorkingDays } from '../liaoning-2020-16/parameters.ts'

/** What a public list is about to show. `idsShown`: the ids as they would stand on the page. */
export interface PublicList {
  readonly fields: readonly string[]
  readonly workingDays: number
  readonly idsShown: readonly string[]
}

const clause = '四¶3'

const idNotMasked: Finding = {
  rule: 'id-not-masked',
  clause,
  says: {
    zh: '公示的身份证号须隐去部分数字。',
    en: 'Ids that are published are partly hidden.',
  },
}
const fieldMissing: Finding = {
  rule: 'publicity-field-missing',
  clause,
  says: {
    zh: '公示企业名称、人员名单、培训项目和补贴金额。',
    en: 'The enterprise, the persons, the training project and the amounts are published.',
  },
}
const tooShort: Finding = {
  rule: 'publicity-too-short',
  clause,
  says: { zh: '公示期为5个工作日，不得缩短。', en: 'The list is public for 5 working days and no fewer.' },
}

const maskedWord = /masked|隐|遮|脱敏|部分|\*|＊/
const idField = /身份证|证件号|id.?(card|number)/i
const wanted: readonly RegExp[] = [/企业|单位/, /姓名|人员|名单/, /项目/, /金额/]

/** Hidden in part (D-67): at least one place is not a digit of the number. */
function isMasked(id: string): boolean {
  return /[*＊●xX×]{2,}/.test(id)
}

/** What is wrong with a public list of 41号; empty when it may be posted. */
export function publicityFaults(list: PublicList): readonly Finding[] {
  const faults: Finding[] = []
  const openField = list.fields.some(field => idField.test(field) && !maskedWord.test(field))
  if (openField || list.idsShown.some(id => !isMasked(id))) faults.push(idNotMasked)
  if (wanted.some(words => !list.fields.some(field => words.test(field)))) faults.push(fieldMissing)
  if (list.workingDays < publicityWorkingDays) faults.push(tooShort)
  return faults
}
