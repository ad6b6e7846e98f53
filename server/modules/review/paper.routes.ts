import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { caseLine, paperItem, paperRow } from './case-schemas.ts'
import { confirmPaper, findCaseByForm, receivePaper } from './paper.ts'
import { listPapers } from './papers.read.ts'
import { prepareSlip } from './print-slip.ts'
import { readCaseLine } from './queue.read.ts'

const one = z.object({ case: z.uuid() })

export const paperRoutes = [
  route({
    name: 'findCaseByForm',
    module: 'review',
    method: 'GET',
    path: '/papers/lookup',
    summary: 'The case behind a form brought to the window: its number or the text of its code (B8)',
    who: ['acceptance', 'review', 'leader'],
    query: z.object({ code: z.string().trim().min(4).max(200) }),
    response: z
      .object({ case: caseLine, formId: z.string(), kind: z.string(), outdatedBecause: z.string().nullable() })
      .meta({ id: 'PaperLookup' }),
    handle: async (ctx, { query }) => {
      const found = await findCaseByForm(ctx, query.code)
      return {
        case: await readCaseLine(ctx, found.row.id),
        formId: found.formId,
        kind: found.kind,
        outdatedBecause: found.outdatedBecause,
      }
    },
  }),
  route({
    name: 'listPapers',
    module: 'review',
    method: 'GET',
    path: '/papers',
    summary: 'Papers that came over the counter, newest first (B8)',
    who: ['acceptance', 'review', 'leader', 'auditor'],
    response: z.array(paperRow),
    handle: ctx => listPapers(ctx),
  }),
  route({
    name: 'receivePaper',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/papers',
    summary: 'Receive papers with receipt and file number, or give them back with what is missing',
    who: ['acceptance'],
    params: one,
    body: z.object({
      outcome: z.enum(['received', 'rejected']),
      formId: z.string().max(40).optional(),
      items: z.array(paperItem).min(1).max(30),
      reason: z.string().trim().max(500).optional(),
    }),
    response: z.object({ paperId: z.uuid(), receiptNumber: z.string(), fileNumber: z.string().nullable() }),
    handle: (ctx, { params, body }) => receivePaper(ctx, { caseId: params.case, ...body }),
  }),
  route({
    name: 'confirmPaper',
    module: 'review',
    method: 'POST',
    path: '/cases/:case/paper-confirmation',
    summary: '确认符合条件, by name: publicity may begin (08-03 五.6)',
    who: ['acceptance'],
    params: one,
    response: z.object({}),
    handle: async (ctx, { params }) => {
      await confirmPaper(ctx, params.case)
      return {}
    },
  }),
  route({
    name: 'printSlip',
    module: 'review',
    method: 'GET',
    path: '/papers/:paper/slip.pdf',
    summary: 'Receipt (收件回执) or return slip (退件单) as PDF',
    who: ['acceptance', 'review', 'leader', 'auditor'],
    params: z.object({ paper: z.uuid() }),
    download: true,
    prepare: (environment, actor, { params }) => prepareSlip(environment, actor, params.paper),
    handle: async (_ctx, _input, prepared) => prepared,
  }),
]
