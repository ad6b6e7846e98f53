import type { Pack } from '../../../policies/kit.ts'
import type { Context } from '../../platform/context.ts'
import { listFiles, type ScanPage, type ScanState, scanState } from '../documents/index.ts'
import { getPack } from '../law/index.ts'
import { reasonOf } from './claims.read.ts'
import { actsFor } from './evidence.read.ts'
import { titleOf } from './forms.read.ts'
import { isSealed, sealedForms } from './forms-state.ts'
import { type ClaimRecord, getOwn, subjectOf } from './load-claim.ts'
import { sealBlockers } from './submission-checks.ts'

/** E9: per form each page, per file each page, and what is still missing. */
export async function readSealed(ctx: Context, claimId: string) {
  const claim = await getOwn(ctx, claimId)
  const pack = getPack(claim.packId)
  const state = await scanState(ctx, subjectOf(claim.id))
  return {
    forms: await formPages(ctx, { claim, pack, state }),
    files: await scanFiles(ctx, claim.id, state),
    unreadable: state.pages.filter(page => page.standing === 'unreadable' && page.comparedAs === null).length,
    selfCheck: claim.selfCheck,
    missing: (await sealBlockers(ctx, claim)).map(reasonOf),
    acts: actsFor(claim, ['uploadSealed']),
  }
}

async function formPages(ctx: Context, known: { claim: ClaimRecord; pack: Pack; state: ScanState }) {
  const forms = await sealedForms(ctx, known.claim.id)
  return forms.map(form => {
    const scan = known.state.forms.find(one => one.formId === form.formId)
    return {
      formId: form.formId,
      kind: form.kind,
      title: titleOf(known.pack, known.claim, form.kind),
      pages: form.checkCodes.map((checkCode, index) => {
        const page = index + 1
        const found = known.state.pages.find(one => one.formId === form.formId && one.formPage === page && counts(one))
        const matched = form.outdatedBecause === null && (scan?.matched.includes(page) ?? false)
        return {
          page,
          checkCode,
          state:
            form.outdatedBecause !== null
              ? ('outdated' as const)
              : matched
                ? ('matched' as const)
                : ('missing' as const),
          fileId: found?.fileId ?? null,
          scanPage: found?.page ?? null,
        }
      }),
    }
  })
}

function counts(page: ScanPage): boolean {
  return page.standing === 'matched' || page.standing === 'outdated' || page.comparedAs === true
}

/** The scans of a claim, page by page. An altered code is no proof of anything: it counts as outdated until a person compares. */
export async function scanFiles(ctx: Context, claimId: string, state: ScanState) {
  const files = await listFiles(ctx, subjectOf(claimId), 'sealed-scan')
  return files.map(file => ({
    fileId: file.id,
    fileName: file.fileName,
    mediaType: file.mediaType,
    at: file.storedAt,
    pages: state.pages
      .filter(page => page.fileId === file.id)
      .map(page => ({
        page: page.page,
        state:
          page.comparedAs === true
            ? ('matched' as const)
            : page.standing === 'altered'
              ? ('outdated' as const)
              : page.standing,
        formId: page.formId,
        formPage: page.formPage,
      })),
  }))
}

/** True when every page that is sealed has been matched by its code or compared by a person. */
export async function sealsComplete(ctx: Context, claim: ClaimRecord): Promise<boolean> {
  const state = await scanState(ctx, subjectOf(claim.splitFrom ?? claim.id))
  const sealed = state.forms.filter(form => isSealed(form.kind))
  return sealed.length > 0 && sealed.every(form => form.missing.length === 0 && !form.outdatedBecause)
}
