import { parseDay } from '../../values/days.ts'
import { answer, type CaseResult, type CaseRunner, type CaseRunners, number, text } from '../case-kit.ts'
import { route } from '../routing.ts'
import type { ApplicantKind, Facts, Place } from '../kit.ts'
import { checkResult } from './case-adapter.ts'
import { runnersOfAwards } from './case-awards.ts'
import { runnersOfChecks } from './case-checks.ts'
import { places, routing as routes } from './places.ts'
import { paymentDue, publicityDays } from './procedure.ts'

/** 12号 二(一): five working days, then thirty to pay; an open objection stops it. */
const objection: CaseRunner = (raw, calendar) => {
  const published = parseDay(text(raw.published) ?? '')
  const { ends, payBy } = publicityDays(calendar, published)
  const extra = { publicityEnds: ends, payBy30wd: payBy }
  const open = (number(raw.objections) ?? 0) > 0 && raw.objectionResolved !== true
  return open ? answer(false, ['OBJECTION_OPEN'], extra) : answer(true, ['PUBLICITY_ENDS'], extra)
}

/** 12号 二(一) for the day of paying, 六(三) for money that an institution passes on: all that is wrong at once. */
const paid: CaseRunner = (raw, calendar) => {
  const checked: CaseResult[] = []
  const trainees = number(raw.trainees)
  if (trainees !== null && !/购买|purchase/.test(text(raw.paymentMode) ?? '')) {
    const change: Facts = { traineesToPay: trainees, vouchersUploaded: number(raw.traineeVouchersUploaded) ?? 0 }
    checked.push(checkResult({ scheme: 'trainee-vouchers', raw, change }))
  }
  if ('publicityEnded' in raw && 'paid' in raw) {
    const [publicityEndsOn, paidOn] = [text(raw.publicityEnded), text(raw.paid)]
    const paymentDueOn = publicityEndsOn === null ? null : paymentDue(calendar, parseDay(publicityEndsOn))
    const change: Facts = { publicityEndsOn, paidOn, paymentDueOn }
    const extra = paymentDueOn === null ? {} : { payBy30wd: paymentDueOn }
    checked.push(checkResult({ scheme: 'payment-day', raw, change, extra }))
  }
  return together(checked)
}

/** Several checks of one case: what refuses stands before what is owed, and that before what is only said. */
function together(checked: readonly CaseResult[]): CaseResult {
  const refused = checked.filter(result => result.eligible === false)
  const owed = checked.filter(result => result.eligible === null)
  const deciding = refused.length > 0 ? refused : owed.length > 0 ? owed : checked
  const said = new Set(deciding.flatMap(result => result.reasons))
  if (said.size > 1) said.delete('ELIGIBLE')
  return {
    eligible: refused.length > 0 ? false : owed.length > 0 ? null : true,
    amountFen: null,
    reasons: said.size > 0 ? [...said] : ['ELIGIBLE'],
    extra: Object.assign({}, ...checked.map(result => result.extra)),
    judged: checked.flatMap(result => result.judged ?? []),
  }
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
  own: 'county -> county finance -> payee',
}

/** By one of its names, or by the two characters that tell a district from the others (南关, 南关区人社局). */
function placeNamed(name: string): { place: Place; called: string } | undefined {
  const named = places.flatMap(place => [place.name.zh, ...(place.aliases ?? [])].map(called => ({ place, called })))
  const below = named.filter(({ place }) => place.kind !== 'city')
  return (
    named.find(({ called }) => called === name) ??
    below.find(({ called }) => name.startsWith(called)) ??
    below.find(({ called }) => !called.startsWith('长春') && called.slice(0, 2) === name.slice(0, 2))
  )
}

/** 12号 五(一) and 六(三), 08-03 六. */
const routing: CaseRunner = raw => {
  // A person insured with the province itself is a matter of the province's notice.
  if ('unemploymentInsuranceAt' in raw) return null
  const name = text(raw.district) ?? ''
  const named = placeNamed(name)
  const place = named?.place
  const kind = applicantKind(text(raw.applicant) ?? '')
  const found = route({
    routing: routes,
    places,
    applicantKind: kind,
    territoryChain: place === undefined ? ['220100'] : [place.code, '220100'],
  })
  // Only those who apply to the city need no place that is known.
  const placeOwed = place === undefined && name !== '' && routes.straight?.applicants.includes(kind) !== true
  if (found === undefined || placeOwed) return answer(false, ['PLACE_UNKNOWN'])
  if (found.level === 'city') return answer(true, ['ROUTE_CITY'], { reviewer: '市人社局', fundPath: fundPaths.city })
  const reviewer = `${named?.called ?? ''}人社局`
  if (found.fundChain === 'own') {
    return answer(true, ['ROUTE_COUNTY', 'OWN_FINANCE'], { reviewer, fundPath: fundPaths.own })
  }
  return answer(true, ['ROUTE_DISTRICT'], { reviewer, fundPath: fundPaths.district })
}

/** What is no training, by subsidy as the cases name it. */
export const runnersOfOthers: CaseRunners = {
  ...runnersOfAwards,
  ...runnersOfChecks,
  'cc12.publicity': objection,
  'cc12.payment': paid,
  routing,
}
