import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { packs } from '../../../policies/index.ts'
import type { Pack } from '../../../policies/kit.ts'
import { route } from '../../platform/route.ts'
import { getPack, packHash } from './packs.ts'
import { listSettings, proposeSetting, publishSetting } from './settings.ts'

const says = z.object({ zh: z.string(), en: z.string() })
const notice = z
  .object({
    id: z.string(),
    number: z.string(),
    title: says,
    issued: z.string().nullable(),
    territory: z.string(),
    window: z.object({ from: z.string(), to: z.string() }),
    months: z.object({ from: z.string(), to: z.string() }),
    schemes: z.array(z.object({ id: z.string(), title: says, clause: z.string() })),
    packHash: z.string(),
  })
  .meta({ id: 'Notice' })
const noticeText = z
  .object({
    notice,
    digest: says,
    doubts: z.array(
      z.object({
        id: z.string(),
        clause: z.string(),
        question: says,
        chosen: z.string(),
        reason: says,
        owner: z.string(),
      }),
    ),
  })
  .meta({ id: 'NoticeText' })
const settingValue = z.union([
  z.number().int(),
  z.string().max(100),
  z.object({ numerator: z.number().int(), denominator: z.number().int().positive() }),
])
const setting = z
  .object({
    id: z.string(),
    territory: z.string(),
    name: z.string(),
    fromDay: z.string(),
    value: settingValue,
    reason: z.string(),
    proposedBy: z.string(),
    publishedBy: z.string().nullable(),
  })
  .meta({ id: 'Setting' })

const officers = ['acceptance', 'review', 'leader'] as const

export const routes = [
  route({
    name: 'listNotices',
    module: 'law',
    method: 'GET',
    path: '/notices',
    summary: 'The notices that the product computes',
    who: ['public'],
    response: z.array(notice),
    handle: async () => packs.map(noticeOf),
  }),
  route({
    name: 'readNotice',
    module: 'law',
    method: 'GET',
    path: '/notices/:notice',
    summary: 'A notice in our own words, clause by clause, with its doubts',
    who: ['public'],
    params: z.object({ notice: z.string().max(60) }),
    response: noticeText,
    handle: async (_ctx, { params }) => {
      const pack = getPack(params.notice)
      return {
        notice: noticeOf(pack),
        digest: { zh: digestOf(pack.digest.zh), en: digestOf(pack.digest.en) },
        doubts: pack.doubts.map(({ id, clause, question, chosen, reason, owner }) => ({
          id,
          clause,
          question,
          chosen,
          reason,
          owner,
        })),
      }
    },
  }),
  route({
    name: 'listSettings',
    module: 'law',
    method: 'GET',
    path: '/settings',
    summary: 'Dated settings of the bureaus, proposed and published',
    who: [...officers, 'auditor'],
    response: z.array(setting),
    handle: async ctx => listSettings(ctx),
  }),
  route({
    name: 'proposeSetting',
    module: 'law',
    method: 'POST',
    path: '/settings',
    summary: 'Propose a dated setting (a minimum wage, a district rate)',
    who: ['review', 'leader'],
    body: z.object({
      territory: z.string().max(20),
      name: z.string().min(1).max(60),
      fromDay: z.iso.date(),
      value: settingValue,
      reason: z.string().min(4).max(500),
      document: z.string().max(100).optional(),
    }),
    response: z.object({ id: z.string() }),
    handle: async (ctx, { body }) => proposeSetting(ctx, body),
  }),
  route({
    name: 'publishSetting',
    module: 'law',
    method: 'POST',
    path: '/settings/:setting/publication',
    summary: 'Publish a setting that another official proposed',
    who: ['leader'],
    params: z.object({ setting: z.uuid() }),
    response: z.object({}),
    handle: async (ctx, { params }) => {
      await publishSetting(ctx, params.setting)
      return {}
    },
  }),
]

function noticeOf(pack: Pack) {
  return {
    id: pack.id,
    number: pack.number,
    title: pack.title,
    issued: pack.issued,
    territory: pack.territory,
    window: pack.window,
    months: pack.months,
    schemes: pack.schemes.map(({ id, title, clause }) => ({ id, title, clause })),
    packHash: packHash(pack.id),
  }
}

function digestOf(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../../../policies/${file}`, import.meta.url)), 'utf8')
}
