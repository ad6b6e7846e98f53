import { createHash } from 'node:crypto'
import type { PrintedForm } from '../../../values/printed-form.ts'
import type { Context } from '../../platform/context.ts'
import { type Subject, storeFile } from './file.ts'

export interface FormRow {
  formId: string
  kind: string
  version: number
  dataHash: string
  checkCodes: string[]
  fileId: string
  printedAt: string
  /** Why it must be printed and sealed again; null while it is current. */
  outdatedBecause: string | null
}

/** The hash over all printed fields of a form: two printings with equal hash say the same. */
export function dataHashOf(form: PrintedForm): string {
  const canonical = JSON.stringify([
    form.kind,
    form.pages.map(page => Object.entries(page.fields).sort(([a], [b]) => (a < b ? -1 : 1))),
  ])
  return createHash('sha256').update(canonical).digest('hex')
}

/** Keeps a printed form with its PDF and check codes; an earlier printing of the same kind becomes outdated. */
export async function recordPrintedForm(
  ctx: Context,
  input: { subject: Subject; kind: string; form: PrintedForm; pdf: Uint8Array; checkCodes: string[]; fileName: string },
): Promise<FormRow> {
  await markFormsOutdated(ctx, input.subject, [input.kind], 'printed-again')
  const file = await storeFile(ctx, {
    bytes: input.pdf,
    fileName: input.fileName,
    mediaType: 'application/pdf',
    kind: `printed-${input.kind}`,
    subject: input.subject,
    retention: 'form',
  })
  const [last] = await ctx.sql<
    { version: number }[]
  >`select coalesce(max(version), 0)::int as version from documents.printed_form
    where subject_kind = ${input.subject.kind} and subject_id = ${input.subject.id} and kind = ${input.kind}`
  const row = {
    formId: input.form.formId,
    kind: input.kind,
    version: (last?.version ?? 0) + 1,
    dataHash: dataHashOf(input.form),
    checkCodes: input.checkCodes,
    fileId: file.id,
    printedAt: ctx.now,
  }
  // Rosters print full ids, application forms a telephone and an account.
  const pageFields = ctx.environment.sealing.encrypt(JSON.stringify(input.form.pages.map(page => page.fields)))
  await ctx.sql`insert into documents.printed_form
    (form_id, subject_kind, subject_id, kind, version, data_hash, check_codes, page_fields_sealed, file_id, printed_by, printed_at)
    values (${row.formId}, ${input.subject.kind}, ${input.subject.id}, ${row.kind}, ${row.version}, ${row.dataHash}, ${row.checkCodes},
      ${pageFields}, ${row.fileId}, ${ctx.actor.accountId}, ${row.printedAt})`
  return { ...row, outdatedBecause: null }
}

/** The newest printing of each kind, current or outdated. */
export async function currentForms(ctx: Context, subject: Subject): Promise<FormRow[]> {
  return ctx.sql<
    FormRow[]
  >`select distinct on (f.kind) f.form_id, f.kind, f.version, f.data_hash, f.check_codes, f.file_id, f.printed_at,
      o.reason as outdated_because
    from documents.printed_form f left join documents.form_outdated o on o.form_id = f.form_id
    where f.subject_kind = ${subject.kind} and f.subject_id = ${subject.id}
    order by f.kind, f.version desc`
}

/** What the form printed says no longer what is stored: it must be printed and sealed again. */
export async function markFormsOutdated(
  ctx: Context,
  subject: Subject,
  kinds: string[],
  reason: string,
): Promise<void> {
  await ctx.sql`insert into documents.form_outdated (form_id, reason, at)
    select form_id, ${reason}, ${ctx.now} from documents.printed_form
    where subject_kind = ${subject.kind} and subject_id = ${subject.id} and kind = any(${kinds})
    on conflict do nothing`
}

/** Finds a form by its id or by the text of one of its QR codes (typed or scanned at the window). */
export async function findForm(ctx: Context, text: string): Promise<(FormRow & { subject: Subject }) | undefined> {
  const formId = parseCode(text)?.formId ?? text.trim().toUpperCase()
  const [row] = await ctx.sql<(FormRow & { subjectKind: string; subjectId: string })[]>`
    select f.form_id, f.kind, f.version, f.data_hash, f.check_codes, f.file_id, f.printed_at, o.reason as outdated_because, f.subject_kind, f.subject_id
    from documents.printed_form f left join documents.form_outdated o on o.form_id = f.form_id where f.form_id = ${formId}`
  return row ? { ...row, subject: { kind: row.subjectKind, id: row.subjectId } } : undefined
}

/** `ZP1.<form id>.<page>.<pages>.<check code>` or undefined. */
export function parseCode(
  text: string,
): { formId: string; page: number; pages: number; checkCode: string } | undefined {
  const match = /^ZP1\.([A-Z0-9-]{4,32})\.(\d{1,5})\.(\d{1,5})\.([0-9A-Z]{8})$/.exec(text.trim())
  if (!match) return undefined
  const [, formId = '', page = '', pages = '', checkCode = ''] = match
  return { formId, page: Number(page), pages: Number(pages), checkCode }
}
