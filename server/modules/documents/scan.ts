import { uuidv7 } from 'uuidv7'
import { refuse } from '../../../values/refusal.ts'
import type { Context } from '../../platform/context.ts'
import { type Subject, listFiles } from './file.ts'
import { type FormRow, currentForms, parseCode } from './printed-form.ts'

export type ScanStanding = 'matched' | 'outdated' | 'foreign' | 'altered' | 'unreadable'

export interface ScanPage {
  fileId: string
  fileName: string
  page: number
  formId: string | null
  formPage: number | null
  standing: ScanStanding
  /** Set when a person compared the page: true = agrees. */
  comparedAs: boolean | null
}

export interface FormScanState {
  formId: string
  kind: string
  pages: number
  outdatedBecause: string | null
  /** Page numbers of the current printing that no scan shows yet. */
  missing: number[]
  matched: number[]
}

export interface ScanState {
  forms: FormScanState[]
  pages: ScanPage[]
  /** Every page of every current form is there, by code or compared by a person. */
  complete: boolean
}

/**
 * Stores what each page of an uploaded scan says by its code: a page of a current printing (matched), of an earlier one (outdated),
 * of another claim (foreign), with a wrong check code (altered), or unreadable: then the official compares (W10).
 */
export async function matchScan(
  ctx: Context,
  input: { subject: Subject; scanFileId: string; pages: readonly { page: number; codes: readonly string[] }[] },
): Promise<ScanState> {
  const forms = await ctx.sql<(FormRow & { own: boolean })[]>`
    select f.form_id, f.kind, f.version, f.check_codes, o.reason as outdated_because,
      (f.subject_kind = ${input.subject.kind} and f.subject_id = ${input.subject.id}) as own
    from documents.printed_form f left join documents.form_outdated o on o.form_id = f.form_id
    where f.form_id = any(${input.pages.flatMap(page => page.codes.map(code => parseCode(code)?.formId ?? '')).filter(id => id !== '')})`
  const rows = input.pages.map(page => ({
    fileId: input.scanFileId,
    page: page.page,
    ...standingOf(page.codes, forms),
  }))
  if (rows.length > 0) await ctx.sql`insert into documents.scan_page ${ctx.sql(rows)} on conflict do nothing`
  return scanState(ctx, input.subject)
}

function standingOf(codes: readonly string[], forms: (FormRow & { own: boolean })[]) {
  const read = codes.map(parseCode).find(code => code !== undefined)
  if (!read) return { formId: null, formPage: null, standing: 'unreadable' as const }
  const form = forms.find(one => one.formId === read.formId)
  if (!form || !form.own) return { formId: null, formPage: null, standing: 'foreign' as const }
  const found = { formId: form.formId, formPage: read.page }
  if (form.checkCodes[read.page - 1] !== read.checkCode) return { ...found, standing: 'altered' as const }
  return { ...found, standing: form.outdatedBecause ? ('outdated' as const) : ('matched' as const) }
}

/** Where the sealed scans of a subject stand against the current printings: what is matched, missing, outdated, unreadable. */
export async function scanState(ctx: Context, subject: Subject): Promise<ScanState> {
  const files = await listFiles(ctx, subject, 'sealed-scan')
  const stored = await ctx.sql<
    (Omit<ScanPage, 'fileName'> & { comparedFormId: string | null; comparedFormPage: number | null })[]
  >`
    select p.file_id, p.page, p.form_id, p.form_page, p.standing, c.agrees as compared_as, c.form_id as compared_form_id, c.form_page as compared_form_page
    from documents.scan_page p
    left join lateral (select agrees, form_id, form_page from documents.scan_comparison s
      where s.file_id = p.file_id and s.page = p.page order by s.id desc limit 1) c on true
    where p.file_id = any(${files.map(file => file.id)}) order by p.file_id, p.page`
  const forms = (await currentForms(ctx, subject)).filter(
    form => !form.outdatedBecause || form.outdatedBecause !== 'printed-again',
  )
  const current = new Map(forms.map(form => [form.formId, form]))
  const pages = stored.map(row => {
    const formId = row.comparedAs ? row.comparedFormId : row.formId
    const form = formId ? current.get(formId) : undefined
    const standing: ScanStanding =
      row.standing === 'matched' && (!form || form.outdatedBecause) ? 'outdated' : row.standing
    return {
      fileId: row.fileId,
      fileName: files.find(file => file.id === row.fileId)?.fileName ?? '',
      page: row.page,
      formId,
      formPage: row.comparedAs ? row.comparedFormPage : row.formPage,
      standing,
      comparedAs: row.comparedAs,
    }
  })
  const states = forms.map(form => {
    const matched = new Set(
      pages
        .filter(page => page.formId === form.formId && (page.standing === 'matched' || page.comparedAs === true))
        .map(page => page.formPage ?? 0),
    )
    const all = form.checkCodes.map((_, index) => index + 1)
    return {
      formId: form.formId,
      kind: form.kind,
      pages: all.length,
      outdatedBecause: form.outdatedBecause,
      missing: all.filter(page => !matched.has(page)),
      matched: all.filter(page => matched.has(page)),
    }
  })
  return {
    forms: states,
    pages,
    complete: states.length > 0 && states.every(form => form.missing.length === 0 && !form.outdatedBecause),
  }
}

/** An official (or the enterprise, for a page it can read) says which page of which form an unreadable page is, and whether it agrees. */
export async function compareScanPage(
  ctx: Context,
  input: { subject: Subject; fileId: string; page: number; formId: string; formPage: number; agrees: boolean },
): Promise<void> {
  const [known] = await ctx.sql`select 1 from documents.scan_page p join documents.file f on f.id = p.file_id
    join documents.printed_form g on g.form_id = ${input.formId} and g.subject_kind = f.subject_kind and g.subject_id = f.subject_id
    where p.file_id = ${input.fileId} and p.page = ${input.page} and f.subject_kind = ${input.subject.kind} and f.subject_id = ${input.subject.id}
      and ${input.formPage} between 1 and cardinality(g.check_codes)`
  if (!known) refuse('not-found')
  await ctx.sql`insert into documents.scan_comparison (id, file_id, page, form_id, form_page, agrees, compared_by, compared_at)
    values (${uuidv7()}, ${input.fileId}, ${input.page}, ${input.formId}, ${input.formPage}, ${input.agrees}, ${ctx.actor.accountId}, ${ctx.now})`
}
