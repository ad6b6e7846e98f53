import { parseDay } from '../values/days.ts'
import type { Calendar } from '../values/working-days.ts'
import { type CaseFacts, number, text } from './case-facts.ts'
import type { CaseResult } from './cases.ts'
import { changchun202008 } from './changchun-2020-08/pack.ts'
import { paidLate, publicityDays } from './changchun-2020-12/procedure.ts'
import { type ApplicantKind, changchunTerritories, route } from './routing.ts'

function answer(eligible: boolean, reasons: readonly string[], extra: CaseResult['extra'] = {}): CaseResult {
  return { eligible, amountFen: null, reasons, extra }
}

/** 12号 二(一): five working days, then thirty to pay; an open objection stops it. */
export function objectionResult(raw: CaseFacts, calendar: Calendar): CaseResult {
  const published = parseDay(text(raw.published) ?? '')
  const { ends, payBy } = publicityDays(calendar, published)
  const extra = { publicityEnds: ends, payBy30wd: payBy }
  const open = (number(raw.objections) ?? 0) > 0 && raw.objectionResolved !== true
  return open ? answer(false, ['OBJECTION_OPEN'], extra) : answer(true, ['PUBLICITY_ENDS'], extra)
}

/** 12号 二(一) for the day of paying, 六(三) for money that an institution passes on. */
export function paidResult(raw: CaseFacts, calendar: Calendar): CaseResult {
  const trainees = number(raw.trainees)
  if (trainees !== null && (number(raw.traineeVouchersUploaded) ?? 0) < trainees) {
    return answer(false, ['TRAINEE_VOUCHERS_MISSING'])
  }
  const [ended, paid] = [text(raw.publicityEnded), text(raw.paid)]
  if (ended === null || paid === null) return answer(true, ['ELIGIBLE'])
  const { payBy, late } = paidLate(calendar, parseDay(ended), parseDay(paid))
  return answer(true, [late ? 'PAYMENT_SLA_BREACH' : 'ELIGIBLE'], { payBy30wd: payBy })
}

/** 08-03 五.6: paid to the basic account, and only after the papers were filed; all that is missing at once. */
export function payoutResult(raw: CaseFacts): CaseResult {
  const reasons: string[] = []
  for (const step of changchun202008.procedure) {
    const account = text(raw.accountType)
    if (step.kind === 'review' && raw.onlineApproved === false) reasons.push('ONLINE_REVIEW_PENDING')
    if (step.kind === 'paper-filing' && raw.paperFiled === false) reasons.push('PAPER_FILING_PENDING')
    if (step.kind === 'pay' && step.accountKind === 'basic' && account !== null && !account.includes('基本')) {
      reasons.push('NOT_BASIC_ACCOUNT')
    }
  }
  return reasons.length > 0 ? answer(false, reasons) : answer(true, ['ELIGIBLE'])
}

function applicantKind(applicant: string): ApplicantKind {
  if (/provincial\/municipal|省属|市属/.test(applicant)) return 'city-or-provincial-institution'
  if (/central|中省直|央企|省直/.test(applicant)) return 'central-or-provincial-enterprise'
  if (/state-owned|国有|国企/.test(applicant)) return 'state-owned-enterprise'
  return /institution|school|机构|院校/.test(applicant) ? 'institution' : 'private-enterprise'
}

const fundPaths = {
  district: 'district -> 市人社局 -> 市财政局 -> 市人社局 -> district -> payee',
  city: '市人社局 -> 市财政局 -> 市人社局 -> payee',
  'own-finance': 'county -> county finance -> payee',
}

/**
 * 12号 五(一) and 六(三), 08-03 六. Liaoning's one sentence on routing stands here as data until its pack comes: firms
 * insured against unemployment with the province go to the provincial centre (辽人社函〔2020〕16号 一¶2).
 */
export function routingResult(raw: CaseFacts): CaseResult {
  if (text(raw.unemploymentInsuranceAt) === '省本级') {
    return answer(true, ['ROUTE_PROVINCIAL_CENTRE'], { reviewer: '省就业和人才服务中心' })
  }
  const name = text(raw.district) ?? ''
  const place = changchunTerritories.find(entry => entry.name === name || entry.name.slice(0, 2) === name.slice(0, 2))
  const found = route({
    programme: 'work-based-training',
    applicantKind: applicantKind(text(raw.applicant) ?? ''),
    territoryChain: place === undefined ? ['220100'] : [place.code, '220100'],
  })
  if (found === undefined) return answer(false, ['PLACE_UNKNOWN'])
  if (found.level === 'city') return answer(true, ['ROUTE_CITY'], { reviewer: '市人社局', fundPath: fundPaths.city })
  const reviewer = `${place?.name ?? ''}人社局`
  if (found.fundChain === 'own-finance') {
    return answer(true, ['ROUTE_COUNTY', 'OWN_FINANCE'], { reviewer, fundPath: fundPaths['own-finance'] })
  }
  return answer(true, ['ROUTE_DISTRICT'], { reviewer, fundPath: fundPaths.district })
}
