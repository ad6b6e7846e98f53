import type { Pack } from '../kit.ts'
import { asScheme } from '../owing.ts'
import { offices } from '../changchun-2020-12/offices.ts'
import { doubtsOfAmounts } from './doubts-of-amounts.ts'
import { doubtsOfProcedure } from './doubts-of-procedure.ts'
import { facts } from './facts.ts'
import { commitment } from './forms/commitment.ts'
import { templates } from './forms/templates.ts'
import { contacts } from './offices.ts'
import { oneEnterpriseOnePlan } from './one-enterprise-one-plan.ts'
import { checks, evidence } from './papers.ts'
import { issued, parameters, periodFrom, periodTo, planUntil } from './parameters.ts'
import { procedure } from './procedure.ts'
import { settings, stacking } from './settings.ts'
import { places, routing } from '../changchun-2020-12/places.ts'

/** 长人社联〔2021〕33号: large industrial enterprises train their own staff on a plan of their own. */
export const changchun202133: Pack = {
  id: 'changchun-2021-33',
  number: '长人社联〔2021〕33号',
  title: {
    zh: '关于支持以工业生产为主体的大型企业自主开展职业技能培训的实施方案',
    en: 'Plan for supporting large industrial enterprises in training their own staff',
  },
  issuers: [
    { zh: '长春市人力资源和社会保障局', en: 'Changchun Human Resources and Social Security Bureau' },
    { zh: '长春市财政局', en: 'Changchun Finance Bureau' },
  ],
  issued,
  territory: '220100',
  places,
  routing,
  inForce: { from: periodFrom, to: periodTo },
  // The plan is what one applies with; claims follow each training (四4).
  window: { from: issued, to: planUntil },
  months: { from: '2021-01', to: '2021-12' },
  programme: 'one-enterprise-one-plan',
  offices,
  contacts,
  schemes: [asScheme(oneEnterpriseOnePlan)],
  parameters,
  doubts: [...doubtsOfAmounts, ...doubtsOfProcedure],
  procedure,
  facts,
  evidence,
  checks,
  commitment,
  forms: null,
  templates,
  settings,
  stacking,
  digest: { zh: 'changchun-2021-33/digest.zh-CN.md', en: 'changchun-2021-33/digest.en.md' },
  bestOf: {},
  leansOn: ['changchun-2020-12'],
}
