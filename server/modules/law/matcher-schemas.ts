import { z } from 'zod'
import { contact, paper, procedureStep, says } from './notice-schemas.ts'

/** Shapes of the matcher: what could we get? */
export const audiences = ['enterprise', 'institution', 'person', 'department'] as const

export const matcherQuestions = z
  .object({
    places: z
      .array(z.object({ code: z.string(), name: says, parent: z.string().nullable() }))
      .describe('where notices apply, a place after what lies above it'),
    audiences: z.array(z.enum(audiences)).describe('for whom there are schemes in that place'),
    questions: z.array(
      z.object({
        name: z.string(),
        label: says,
        kind: z.enum(['text', 'day', 'month', 'fen', 'integer', 'quantity', 'yes-no', 'choice', 'integers', 'choices']),
        choices: z.array(z.object({ value: z.string(), label: says })),
        least: z.number().nullable(),
        most: z.number().nullable(),
        schemes: z.array(z.string()).describe('addresses notice/scheme that ask for it'),
      }),
    ),
  })
  .meta({ id: 'MatcherQuestions' })

export const factAnswer = z.union([
  z.number(),
  z.boolean(),
  z.string().max(200),
  z.array(z.union([z.number(), z.string().max(200)])).max(100),
  z.null(),
])

export const matcherBody = z.object({
  territory: z.string().max(20),
  audience: z.enum(audiences),
  answers: z.record(z.string().max(60), factAnswer),
})

const finding = z.object({ clause: z.string(), rule: z.string(), says })
export const match = z
  .object({
    notice: z.string(),
    noticeTitle: says,
    scheme: z.string(),
    title: says,
    clause: z.string(),
    unit: z.string(),
    bestOf: z.string().nullable().describe('of schemes with the same name one person and month has the best'),
    verdict: z.enum(['fits', 'unfit', 'owed']),
    amountFen: z.number(),
    steps: z.array(z.object({ clause: z.string(), label: says, figures: z.string(), value: z.string() })),
    broken: z.array(finding),
    owed: z.array(
      finding.extend({
        kind: z.string(),
        byName: says,
        fact: z.string().nullable(),
        factLabel: says.nullable(),
        setting: z.string().nullable().describe('a standard that nobody has published'),
        settingLabel: says.nullable(),
      }),
    ),
    held: z.array(finding),
    notes: z.array(finding),
    results: z.array(z.object({ code: z.string(), clause: z.string(), says })),
    assumed: z
      .array(z.object({ name: z.string(), label: says, shown: says }))
      .describe('facts that the rules read and nobody stated: taken from the made-up example'),
    window: z.object({ from: z.string(), to: z.string(), open: z.boolean() }),
    months: z.object({ from: z.string(), to: z.string() }),
    papers: z.array(paper),
    procedure: z.array(procedureStep),
    where: z
      .object({ territory: z.string(), name: z.string(), level: z.string(), clause: z.string() })
      .nullable()
      .describe('the office that decides, where it is known'),
    contacts: z.array(contact),
  })
  .meta({ id: 'SchemeMatch' })
export const matches = z.object({ day: z.string(), matches: z.array(match) }).meta({ id: 'MatcherAnswer' })
