import { z } from 'zod'

/** What the funds' routes take and answer; the web client is generated from these. Amounts are whole fen. */

export const fen = z.number().int()
const day = z.string()
export const sources = ['special-account', 'employment-fund'] as const
export const source = z.enum(sources)

export const refusal = z
  .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
  .meta({ id: 'FundReason' })

/** Each act with whether it may be done now, and the codes why not. */
export const fundAct = z
  .object({ act: z.string(), allowed: z.boolean(), because: z.array(refusal) })
  .meta({ id: 'FundAct' })

export const due = {
  publicityEndedOn: day.nullable(),
  /** Thirty working days from the end of publicity (12号 二(一), D-72). */
  payBy: day.nullable(),
  workingDaysLeft: z.number().int().nullable(),
}

export const check = z
  .object({
    check: z.enum([
      'basic-account',
      'account-name',
      'account-recent',
      'no-objection',
      'publicity-ended',
      'paper-filed',
      'unit-checked',
    ]),
    standing: z.enum(['holds', 'broken', 'warned']),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .meta({ id: 'FundCheck' })

export const payableRow = z
  .object({
    claimId: z.uuid(),
    bodyId: z.uuid(),
    bodyName: z.string(),
    territory: z.string(),
    month: z.string(),
    series: z.number().int(),
    lines: z.number().int(),
    amountFen: fen,
    /** Held back by an open objection. */
    frozenLines: z.number().int(),
    frozenFen: fen,
    ...due,
    because: z.array(refusal),
  })
  .meta({ id: 'FundPayable' })

export const payables = z
  .object({
    territory: z.string(),
    territoryName: z.string(),
    source,
    rows: z.array(payableRow),
    totalFen: fen,
    cashFen: fen,
    indicatorFen: fen,
    reservedFen: fen,
    /** Where the request goes: the city, or the finance of the county (12号 六(三)). */
    chain: z.enum(['city', 'own']),
    destination: z.string(),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundPayables' })

export const requestRow = z
  .object({
    id: z.uuid(),
    territory: z.string(),
    territoryName: z.string(),
    bodyName: z.string(),
    source,
    chain: z.enum(['city', 'own']),
    number: z.string().nullable(),
    state: z.enum(['draft', 'submitted', 'in-letter', 'withdrawn']),
    amountFen: fen,
    units: z.number().int(),
    headcount: z.number().int(),
    paidFen: fen,
    madeBy: z.string(),
    madeAt: z.string(),
    submittedBy: z.string().nullable(),
    submittedOn: day.nullable(),
    letterId: z.uuid().nullable(),
    letterNumber: z.string().nullable(),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundRequest' })

export const requestDetail = z
  .object({
    request: requestRow,
    claims: z.array(
      z.object({
        claimId: z.uuid(),
        bodyName: z.string(),
        month: z.string(),
        lines: z.number().int(),
        amountFen: fen,
        payBy: day.nullable(),
      }),
    ),
  })
  .meta({ id: 'FundRequestDetail' })

const fileLink = z.object({ id: z.uuid(), fileName: z.string(), storedAt: z.string() }).meta({ id: 'FundFile' })

export const letterRow = z
  .object({
    id: z.uuid(),
    territory: z.string(),
    territoryName: z.string(),
    source,
    number: z.string(),
    state: z.enum(['made', 'sent', 'answered']),
    amountFen: fen,
    requests: z.number().int(),
    madeBy: z.string(),
    madeOn: day,
    sentOn: day.nullable(),
    sentBy: z.string().nullable(),
    answeredOn: day.nullable(),
    outcome: z.enum(['granted', 'partly', 'refused']).nullable(),
    grantedFen: fen.nullable(),
    receivedFen: fen,
    answerNumber: z.string().nullable(),
    answerNote: z.string().nullable(),
    sealed: z.array(fileLink),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundLetter' })

export const summary = z
  .object({
    territory: z.string(),
    waiting: z.array(requestRow),
    waitingFen: fen,
    letters: z.array(letterRow),
    districts: z.array(
      z.object({
        territory: z.string(),
        territoryName: z.string(),
        requestedFen: fen,
        waitingFen: fen,
        allocatedFen: fen,
        paidFen: fen,
      }),
    ),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundSummary' })

export const indicatorRow = z
  .object({
    id: z.uuid(),
    source,
    documentNumber: z.string(),
    day,
    amountFen: fen,
    enteredBy: z.string(),
  })
  .meta({ id: 'FundIndicator' })

export const receiptRow = z
  .object({
    id: z.uuid(),
    territory: z.string(),
    source,
    kind: z.enum(['finance', 'allocation']),
    allocationId: z.uuid().nullable(),
    letterId: z.uuid().nullable(),
    letterNumber: z.string().nullable(),
    slipNumber: z.string(),
    day,
    amountFen: fen,
    payer: z.string(),
    state: z.enum(['entered', 'confirmed', 'rejected']),
    enteredBy: z.string(),
    confirmedBy: z.string().nullable(),
    confirmedAt: z.string().nullable(),
    reason: z.string().nullable(),
    file: fileLink.nullable(),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundReceipt' })

export const allocationRow = z
  .object({
    id: z.uuid(),
    fromTerritory: z.string(),
    toTerritory: z.string(),
    toTerritoryName: z.string(),
    source,
    slipNumber: z.string(),
    day,
    amountFen: fen,
    state: z.enum(['entered', 'sent', 'received', 'rejected']),
    enteredBy: z.string(),
    confirmedBy: z.string().nullable(),
    receivedOn: day.nullable(),
    reason: z.string().nullable(),
    file: fileLink.nullable(),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundAllocation' })

export const bankAccount = z
  .object({ source, bank: z.string(), accountName: z.string(), lastFour: z.string(), storedBy: z.string() })
  .meta({ id: 'FundBankAccount' })

export const money = z
  .object({
    territory: z.string(),
    receipts: z.array(receiptRow),
    allocations: z.array(allocationRow),
    /** What the city has sent and this bureau has not yet entered. */
    arriving: z.array(allocationRow),
    accounts: z.array(bankAccount),
    balances: z.array(z.object({ source, cashFen: fen, reservedFen: fen, inTransitFen: fen })),
    /** Letters that finance has not paid yet, the oldest first: "waiting for finance since". */
    waitingSince: z.object({ number: z.string(), day, amountFen: fen }).nullable(),
    /** For the city: how much each district has asked for beyond what it was sent. */
    toAllocate: z.array(z.object({ territory: z.string(), territoryName: z.string(), amountFen: fen })),
    acts: z.array(fundAct),
  })
  .meta({ id: 'FundMoney' })
