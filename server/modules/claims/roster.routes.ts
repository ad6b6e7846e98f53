import { z } from 'zod'
import { route } from '../../platform/route.ts'
import { addRow } from './add-row.ts'
import { askForDecision } from './ask-for-decision.ts'
import {
  claimRead,
  linePage,
  line,
  lineSheet,
  rosterComparison,
  rosterOutcome,
  rosterVersion,
  summary,
} from './claim-schemas.ts'
import { compareVersions, listVersions } from './versions.read.ts'
import { copyLastMonth } from './copy-last-month.ts'
import { downloadAnnotated } from './annotated.read.ts'
import { downloadTemplate } from './template.read.ts'
import { editCell } from './edit-cell.ts'
import { importRoster, prepareRoster } from './import-roster.ts'
import { listLines, readLine } from './lines.read.ts'
import { pasteRows, preparePaste } from './paste-rows.ts'
import { readLineSheet } from './line-sheet.read.ts'
import { prepareSheetPdf, printSheet } from './print-sheet.ts'
import { removeRow } from './remove-row.ts'
import { restoreVersion } from './restore-version.ts'

const who = ['enterprise'] as const
const one = z.object({ claim: z.uuid() })
const oneLine = z.object({ claim: z.uuid(), line: z.uuid() })
const changed = z.object({ line, summary }).meta({ id: 'ClaimLineChanged' })
/** Heading → fact name ('' for ignored), as JSON text in the address of an upload. */
const mapping = z.string().max(4000).optional()

export const rosterRoutes = [
  route({
    name: 'downloadTemplate',
    module: 'claims',
    method: 'GET',
    path: '/roster-template',
    summary: 'An empty roster with the columns of annex 2 and those that the rules need',
    who: ['signed-in'],
    query: z.object({
      month: z
        .string()
        .regex(/^\d{4}-\d{2}$/)
        .optional(),
    }),
    download: true,
    prepare: (environment, actor, { query }) => downloadTemplate(environment, actor, query.month),
    handle: async (_ctx, _input, file) => file,
  }),
  route({
    name: 'uploadRoster',
    module: 'claims',
    method: 'PUT',
    path: '/claims/:claim/roster',
    summary: 'Reads an .xlsx roster and judges every row; the same file again changes nothing (E5)',
    who,
    params: one,
    query: z.object({ name: z.string().min(1).max(200), mapping, sheet: z.string().max(60).optional() }),
    body: z.instanceof(Buffer),
    upload: true,
    response: rosterOutcome,
    prepare: (environment, actor, { params, query, body }) =>
      prepareRoster(environment, actor, {
        claimId: params.claim,
        bytes: body,
        fileName: query.name,
        mapping: query.mapping,
        sheetName: query.sheet,
      }),
    handle: (ctx, { params }, prepared) => importRoster(ctx, { claimId: params.claim, prepared }),
  }),
  route({
    name: 'pasteRows',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/roster/paste',
    summary: 'Adds rows copied from a spreadsheet (tab-separated); persons already there are updated',
    who,
    params: one,
    body: z.object({ text: z.string().min(1).max(1_800_000) }),
    response: rosterOutcome,
    prepare: (environment, actor, { params, body }) =>
      preparePaste(environment, actor, { claimId: params.claim, text: body.text }),
    handle: (ctx, { params }, prepared) => pasteRows(ctx, { claimId: params.claim, prepared }),
  }),
  route({
    name: 'copyLastMonth',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/roster/copy',
    summary: 'Takes over the roster of the latest earlier month (套用上月)',
    who,
    params: one,
    response: rosterOutcome,
    handle: (ctx, { params }) => copyLastMonth(ctx, params.claim),
  }),
  route({
    name: 'listVersions',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/roster/versions',
    summary: 'Every roster as it stood (W20)',
    who,
    params: one,
    response: z.object({ versions: z.array(rosterVersion) }),
    handle: (ctx, { params }) => listVersions(ctx, params.claim),
  }),
  route({
    name: 'compareVersions',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/roster/comparison',
    summary: 'Two versions of the roster, or this roster with that of the month before (from=last-month)',
    who,
    params: one,
    query: z.object({ from: z.string().regex(/^(\d{1,6}|last-month)$/), to: z.string().regex(/^(\d{1,6}|current)$/) }),
    response: rosterComparison,
    handle: (ctx, { params, query }) => compareVersions(ctx, { claimId: params.claim, from: query.from, to: query.to }),
  }),
  route({
    name: 'restoreVersion',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/roster/versions/:number/restoration',
    summary: 'Makes an earlier version the roster again, as a new version',
    who,
    params: z.object({ claim: z.uuid(), number: z.coerce.number().int().min(1).max(999_999) }),
    response: rosterOutcome,
    handle: (ctx, { params }) => restoreVersion(ctx, { claimId: params.claim, number: params.number }),
  }),
  route({
    name: 'downloadAnnotated',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/roster/annotated',
    summary: 'The roster as .xlsx with verdict, amount, clauses and wrong cells',
    who,
    params: one,
    query: z.object({ language: z.enum(['zh-CN', 'en']).default('zh-CN') }),
    download: true,
    handle: (ctx, { params, query }) => downloadAnnotated(ctx, { claimId: params.claim, language: query.language }),
  }),
  route({
    name: 'listLines',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/lines',
    summary: 'Rows of the roster, those with problems first',
    who,
    params: one,
    query: z.object({
      filter: z
        .enum([
          'all',
          'problems',
          'fits',
          'unfit',
          'lacking',
          'awaiting-decision',
          'faulty',
          'elsewhere',
          'disputed',
          'removed',
          'new',
          'changed',
        ])
        .default('all'),
      search: z.string().max(40).optional(),
      sort: z.enum(['problems', 'seq', 'amount']).default('problems'),
      page: z.coerce.number().int().min(1).default(1),
      size: z.coerce.number().int().min(1).max(500).default(50),
    }),
    response: linePage,
    handle: (ctx, { params, query }) => listLines(ctx, { claimId: params.claim, ...query }),
  }),
  route({
    name: 'addRow',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/lines',
    summary: 'Adds one person to the roster',
    who,
    params: one,
    body: z.object({ texts: z.record(z.string(), z.string().max(200)) }),
    response: changed,
    handle: (ctx, { params, body }) => addRow(ctx, { claimId: params.claim, texts: body.texts }),
  }),
  route({
    name: 'readLine',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/lines/:line',
    summary: 'One row with the full texts of its cells, for editing',
    who,
    params: oneLine,
    response: line,
    handle: (ctx, { params }) => readLine(ctx, { claimId: params.claim, lineId: params.line }),
  }),
  route({
    name: 'editCell',
    module: 'claims',
    method: 'PUT',
    path: '/claims/:claim/lines/:line/cells/:fact',
    summary: 'Changes one cell; the row is judged again at once and the change is kept',
    who,
    params: z.object({ claim: z.uuid(), line: z.uuid(), fact: z.string().max(60) }),
    body: z.object({ text: z.string().max(200) }),
    response: changed,
    handle: (ctx, { params, body }) =>
      editCell(ctx, { claimId: params.claim, lineId: params.line, fact: params.fact, text: body.text }),
  }),
  route({
    name: 'removeRow',
    module: 'claims',
    method: 'DELETE',
    path: '/claims/:claim/lines/:line',
    summary: 'Takes a row out of the claim; it is kept as removed',
    who,
    params: oneLine,
    response: claimRead,
    handle: (ctx, { params }) => removeRow(ctx, { claimId: params.claim, lineId: params.line }),
  }),
  route({
    name: 'readLineSheet',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/lines/:line/sheet',
    summary: 'The decision sheet of one person (核定单, E6)',
    who,
    params: oneLine,
    response: lineSheet,
    handle: (ctx, { params }) => readLineSheet(ctx, { claimId: params.claim, lineId: params.line }),
  }),
  route({
    name: 'printLineSheet',
    module: 'claims',
    method: 'GET',
    path: '/claims/:claim/lines/:line/sheet.pdf',
    summary: 'The decision sheet as PDF',
    who: ['enterprise', 'acceptance', 'review', 'leader'],
    params: oneLine,
    download: true,
    prepare: (environment, actor, { params }) =>
      prepareSheetPdf(environment, actor, { claimId: params.claim, lineId: params.line }),
    handle: async (_ctx, _input, prepared) => printSheet(prepared),
  }),
  route({
    name: 'askForDecision',
    module: 'claims',
    method: 'POST',
    path: '/claims/:claim/lines/:line/decision-request',
    summary: 'Asks for a decision by an official on a row that the precheck does not pass (申请人工核定, W2)',
    who,
    params: oneLine,
    body: z.object({ reason: z.string().min(2).max(500) }),
    response: changed,
    handle: (ctx, { params, body }) =>
      askForDecision(ctx, { claimId: params.claim, lineId: params.line, reason: body.reason }),
  }),
]
