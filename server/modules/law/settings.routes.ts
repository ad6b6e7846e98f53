import { z } from 'zod'
import { seenText } from '../../platform/storable-text.ts'
import { route } from '../../platform/route.ts'
import { amendment, declaredSettings, difference, differenceList, setting, settingValue } from './decision-schemas.ts'
import { downloadDifferences, listAmendments, listDifferenceLists, readDifferences } from './differences.read.ts'
import { listDifferences } from './list-differences.ts'
import { listDeclaredSettings, listSettings, proposeSetting, publishSetting, withdrawSetting } from './settings.ts'

const officers = ['acceptance', 'review', 'leader'] as const
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

/** What the bureaus publish beside the notices, and what that would change for lines already decided. */
export const settingRoutes = [
  route({
    name: 'listSettings',
    module: 'law',
    method: 'GET',
    path: '/settings',
    summary: 'Dated settings of the bureaus, proposed and published, with their history',
    who: [...officers, 'auditor'],
    response: z.array(setting),
    handle: ctx => listSettings(ctx),
  }),
  route({
    name: 'listDeclaredSettings',
    module: 'law',
    method: 'GET',
    path: '/settings/declared',
    summary: 'What can be set at all: kind, bounds, who may',
    who: [...officers, 'auditor'],
    response: declaredSettings,
    handle: ctx => listDeclaredSettings(ctx),
  }),
  route({
    name: 'proposeSetting',
    module: 'law',
    method: 'POST',
    path: '/settings',
    summary: 'Propose a dated setting (a minimum wage, a reading of a doubt, the switch of a later change)',
    who: ['review', 'leader'],
    body: z.object({
      territory: z.string().max(20),
      name: z.string().min(1).max(60),
      fromDay: z.iso.date(),
      value: settingValue,
      reason: seenText.pipe(z.string().min(4).max(500)),
      document: z.string().max(100).optional(),
    }),
    response: z.object({ id: z.string() }),
    handle: (ctx, { body }) => proposeSetting(ctx, body),
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
  route({
    name: 'withdrawSetting',
    module: 'law',
    method: 'POST',
    path: '/settings/:setting/withdrawal',
    summary: 'Withdraw one’s own proposal of a setting, or decline another’s before it is published',
    who: ['review', 'leader'],
    params: z.object({ setting: z.uuid() }),
    body: z.object({ reason: seenText.min(4).max(500) }),
    response: z.object({}),
    handle: async (ctx, { params, body }) => {
      await withdrawSetting(ctx, { setting: params.setting, reason: body.reason })
      return {}
    },
  }),
  route({
    name: 'listAmendments',
    module: 'law',
    method: 'GET',
    path: '/law/amendments',
    summary: 'Later changes of notices, and whether they are switched on',
    who: ['public'],
    response: z.array(amendment),
    handle: ctx => listAmendments(ctx),
  }),
  route({
    name: 'listDifferences',
    module: 'law',
    method: 'POST',
    path: '/law/differences',
    summary:
      'List what decided lines of a place and months would get under a later change or a proposed setting (补差清单)',
    who: ['review', 'leader'],
    body: z.object({
      territory: z.string().max(20),
      fromMonth: month,
      toMonth: month,
      amendment: z.string().max(60).optional(),
      setting: z.uuid().optional(),
    }),
    response: differenceList,
    handle: (ctx, { body }) => listDifferences(ctx, body),
  }),
  route({
    name: 'listDifferenceLists',
    module: 'law',
    method: 'GET',
    path: '/law/differences',
    summary: 'The lists of differences that were made',
    who: [...officers, 'auditor'],
    response: z.array(differenceList),
    handle: ctx => listDifferenceLists(ctx),
  }),
  route({
    name: 'readDifferences',
    module: 'law',
    method: 'GET',
    path: '/law/differences/:list',
    summary: 'One list of differences, line by line',
    who: [...officers, 'auditor'],
    params: z.object({ list: z.uuid() }),
    response: z.object({ list: differenceList, rows: z.array(difference) }),
    handle: (ctx, { params }) => readDifferences(ctx, params.list),
  }),
  route({
    name: 'downloadDifferences',
    module: 'law',
    method: 'GET',
    path: '/law/differences/:list/file',
    summary: 'A list of differences as a sheet (xlsx) or as CSV',
    who: [...officers, 'auditor'],
    params: z.object({ list: z.uuid() }),
    query: z.object({
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
      language: z.enum(['zh-CN', 'en']).default('zh-CN'),
    }),
    download: true,
    handle: (ctx, { params, query }) => downloadDifferences(ctx, { listId: params.list, ...query }),
  }),
]
