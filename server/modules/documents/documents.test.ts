import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PrintedForm } from '../../../values/printed-form.ts'
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts'
import { actAs, setDay, testEnvironment } from '../../../test/environment.ts'
import { type Environment, systemActor } from '../../platform/context.ts'
import {
  compareScanPage,
  findForm,
  listFileHistory,
  listFiles,
  matchScan,
  readFile,
  recordPrintedForm,
  storeFile,
  withdrawFile,
} from './index.ts'

const subject = { kind: 'claim', id: 'claim-1' }
const form = (formId: string, name: string): PrintedForm => ({
  kind: 'test/roster',
  formId,
  title: '名册',
  orientation: 'portrait',
  pages: [
    { fields: { name }, blocks: [] },
    { fields: { name: `${name}2` }, blocks: [] },
  ],
})
const codes = (formId: string, page: number, check: string) => [`ZP1.${formId}.${page}.2.${check}`]

let database: TestDatabase
let environment: Environment
const officer = { ...systemActor, kind: 'person' as const, accountId: uuidv7() }
const act = <T>(fn: Parameters<typeof actAs<T>>[2]) => actAs(environment, officer, fn)
const store = (text: string, kind = 'sealed-scan', owner = subject) =>
  act(ctx =>
    storeFile(ctx, {
      bytes: Buffer.from(text),
      fileName: `${text}.pdf`,
      mediaType: 'application/pdf',
      kind,
      subject: owner,
      retention: 'form',
    }),
  )
const print = (formId: string, name: string) =>
  act(ctx =>
    recordPrintedForm(ctx, {
      subject,
      kind: 'roster',
      form: form(formId, name),
      pdf: Buffer.from(`pdf ${formId}`),
      checkCodes: ['AAAAAAAA', 'BBBBBBBB'],
      fileName: '名册.pdf',
    }),
  )

beforeAll(async () => {
  database = await createTestDatabase()
  environment = testEnvironment(database.url)
  await setDay(environment, '2020-09-07')
})
afterAll(async () => {
  await environment.database.end()
  await database.drop()
})

describe('evidence files', () => {
  it('are stored once per content, encrypted on disk, and read back by their subject alone', async () => {
    const file = await store('scan-a', 'wage-statement')
    expect((await store('scan-a', 'wage-statement')).id).toBe(file.id)
    const download = await act(ctx => readFile(ctx, { fileId: file.id, subject }))
    expect(Buffer.from(download.bytes).toString()).toBe('scan-a')
    await expect(
      act(ctx => readFile(ctx, { fileId: file.id, subject: { kind: 'claim', id: 'another' } })),
    ).rejects.toMatchObject({
      reasons: [{ code: 'not-found' }],
    })
  })

  it('stay in the history when withdrawn, and cannot be changed', async () => {
    const file = await store('scan-b', 'wage-statement')
    await act(ctx => withdrawFile(ctx, { fileId: file.id, subject, reason: 'wrong month' }))
    expect((await act(ctx => listFiles(ctx, subject, 'wage-statement'))).map(one => one.id)).not.toContain(file.id)
    expect((await act(ctx => listFileHistory(ctx, subject))).map(one => one.id)).toContain(file.id)
    await expect(environment.database`update documents.file set file_name = 'x'`).rejects.toThrow(/are facts/)
  })
})

describe('sealed scans', () => {
  it('name the page that is missing, the printing that is outdated, the code that was altered', async () => {
    await print('FORM-0001', '甲')
    const scan = await store('scan-1')
    const first = await act(ctx =>
      matchScan(ctx, { subject, scanFileId: scan.id, pages: [{ page: 1, codes: codes('FORM-0001', 1, 'AAAAAAAA') }] }),
    )
    expect(first).toMatchObject({ complete: false, forms: [{ formId: 'FORM-0001', missing: [2], matched: [1] }] })
    await print('FORM-0002', '乙')
    const scan2 = await store('scan-2')
    const second = await act(ctx =>
      matchScan(ctx, {
        subject,
        scanFileId: scan2.id,
        pages: [
          { page: 1, codes: codes('FORM-0001', 1, 'AAAAAAAA') },
          { page: 2, codes: codes('FORM-0002', 2, 'ZZZZZZZZ') },
          { page: 3, codes: codes('FORM-9999', 1, 'AAAAAAAA') },
          { page: 4, codes: [] },
        ],
      }),
    )
    expect(second.pages.filter(page => page.fileId === scan2.id).map(page => page.standing)).toEqual([
      'outdated',
      'altered',
      'foreign',
      'unreadable',
    ])
    expect(second.forms).toMatchObject([{ formId: 'FORM-0002', missing: [1, 2] }])
  })

  it('count an unreadable page once a person has compared it', async () => {
    const owner = { kind: 'claim', id: 'claim-2' }
    await act(ctx =>
      recordPrintedForm(ctx, {
        subject: owner,
        kind: 'roster',
        form: form('FORM-0003', '丙'),
        pdf: Buffer.from('p3'),
        checkCodes: ['AAAAAAAA', 'BBBBBBBB'],
        fileName: 'x.pdf',
      }),
    )
    const scan = await store('scan-3', 'sealed-scan', owner)
    await act(ctx =>
      matchScan(ctx, {
        subject: owner,
        scanFileId: scan.id,
        pages: [
          { page: 1, codes: codes('FORM-0003', 1, 'AAAAAAAA') },
          { page: 2, codes: [] },
        ],
      }),
    )
    const compare = (page: number, formPage: number) =>
      act(ctx =>
        compareScanPage(ctx, { subject: owner, fileId: scan.id, page, formId: 'FORM-0003', formPage, agrees: true }),
      )
    await expect(compare(2, 3)).rejects.toMatchObject({ reasons: [{ code: 'not-found' }] })
    await compare(2, 2)
    const state = await act(ctx => matchScan(ctx, { subject: owner, scanFileId: scan.id, pages: [] }))
    expect(state.complete).toBe(true)
  })

  it('are found again by the form id or the code that a window clerk scans', async () => {
    const found = await act(ctx => findForm(ctx, 'ZP1.FORM-0002.1.2.AAAAAAAA'))
    expect(found?.subject).toEqual(subject)
    expect((await act(ctx => findForm(ctx, ' form-0002 ')))?.formId).toBe('FORM-0002')
  })
})
