import { parseCompanyCode } from '../values/company-code.ts'
import { parseResidentId } from '../values/resident-id.ts'
import { answer, type CaseRunner, type CaseRunners, text } from './case-kit.ts'

const residentId: CaseRunner = raw => {
  const ok = parseResidentId(text(raw.value) ?? '').ok
  return answer(ok, [ok ? 'VALID' : 'INVALID_ID'])
}

const companyCode: CaseRunner = raw => {
  const ok = parseCompanyCode(text(raw.value) ?? '').ok
  return answer(ok, [ok ? 'VALID' : 'INVALID_USCC'])
}

/** Identifiers are a matter of national standards, not of a notice. */
export const valueRunners: CaseRunners = { 'validate.idCard': residentId, 'validate.uscc': companyCode }
