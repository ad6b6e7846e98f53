import type { Pack } from '../kit.ts'
import { asScheme } from '../owing.ts'
import { offices } from '../changchun-2020-12/offices.ts'
import { checks, commitment, evidence } from './papers.ts'
import { contacts } from './contacts.ts'
import { distressed } from './distressed.ts'
import { doubts } from './doubts.ts'
import { facts } from './facts.ts'
import { applicationForm } from './forms/application-form.ts'
import { refusalNotice } from './forms/refusal-notice.ts'
import { rosterForm } from './forms/roster-form.ts'
import { bothPaid, graduate } from './graduate.ts'
import { newHire } from './new-hire.ts'
import {
  firstMonth,
  lastMonth,
  minimumWageFen,
  monthlyRateFen,
  parameters,
  windowFrom,
  windowTo,
} from './parameters.ts'
import { procedure } from './procedure.ts'
import { settings } from './settings.ts'
import { stacking } from './stacking.ts'
import { templates } from './templates.ts'
import { places, routing } from '../changchun-2020-12/places.ts'

/** 长春市人社局, 2020-08-03: 关于大力开展以工代训工作实施方案. */
export const changchun202008: Pack = {
  id: 'changchun-2020-08',
  // K-19: the notice carries no document number.
  number: '',
  title: { zh: '关于大力开展以工代训工作实施方案', en: 'Plan for promoting work-based training' },
  issuers: [{ zh: '长春市人力资源和社会保障局', en: 'Changchun Human Resources and Social Security Bureau' }],
  issued: '2020-08-03',
  territory: '220100',
  places,
  routing,
  // Governing days are first days of months: July 2020 in full (D-14) to December.
  inForce: { from: '2020-07-01', to: '2020-12-31' },
  window: { from: windowFrom, to: windowTo },
  months: { from: firstMonth, to: lastMonth },
  programme: 'work-based-training',
  offices,
  contacts,
  schemes: [asScheme(newHire), asScheme(distressed), asScheme(graduate)],
  parameters,
  doubts,
  procedure,
  facts,
  evidence,
  checks,
  commitment,
  forms: {
    rateOf: { 'new-hire': monthlyRateFen, distressed: monthlyRateFen, graduate: minimumWageFen },
    application: applicationForm,
    roster: rosterForm,
    refusalNotice,
  },
  templates,
  settings,
  stacking,
  digest: { zh: 'changchun-2020-08/digest.zh-CN.md', en: 'changchun-2020-08/digest.en.md' },
  bestOf: {
    'work-based-month': {
      rule: 'higher-rate-only',
      clause: '三; 二(一)',
      says: {
        zh: '同时符合几项的，一人一月只按一项享受，从高。',
        en: 'A worker who fits several provisions brings one subsidy a month, the highest.',
      },
      beside: bothPaid,
    },
  },
  leansOn: ['changchun-2020-12'],
}
