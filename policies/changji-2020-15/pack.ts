import type { Pack } from '../kit.ts'
import { asScheme } from '../owing.ts'
import { doubts } from './doubts.ts'
import { facts } from './facts.ts'
import { templates } from './forms/templates.ts'
import { contacts, offices } from './offices.ts'
import { checks, evidence } from './papers.ts'
import { firstMonth, lastMonth, parameters, policyFrom, windowTo } from './parameters.ts'
import { procedure } from './procedure.ts'
import { refundDistressed } from './refund-distressed.ts'
import { refundStandard } from './refund-standard.ts'
import { settings, stacking } from './settings.ts'
import { workBasedTraining } from './work-based-training.ts'
import { places, routing } from './places.ts'

/** 昌州人社发〔2020〕15号: refunds for keeping jobs, and work-based training, in the prefecture of Changji, Xinjiang. */
export const changji202015: Pack = {
  id: 'changji-2020-15',
  number: '昌州人社发〔2020〕15号',
  title: {
    zh: '昌吉州企业稳岗扩岗专项支持计划工作实施方案',
    en: 'Changji plan for keeping and widening jobs in enterprises',
  },
  issuers: [
    {
      zh: '昌吉回族自治州人力资源和社会保障局',
      en: 'Human Resources and Social Security Bureau of Changji Hui Autonomous Prefecture',
    },
    { zh: '昌吉回族自治州财政局', en: 'Finance Bureau of Changji Hui Autonomous Prefecture' },
  ],
  issued: '2020-07-14',
  territory: '652300',
  places,
  routing,
  inForce: { from: policyFrom, to: windowTo },
  window: { from: policyFrom, to: windowTo },
  months: { from: firstMonth, to: lastMonth },
  programme: 'work-based-training',
  offices,
  contacts,
  schemes: [asScheme(refundStandard), asScheme(refundDistressed), asScheme(workBasedTraining)],
  parameters,
  doubts,
  procedure,
  facts,
  evidence,
  checks,
  commitment: null,
  forms: null,
  templates,
  settings,
  stacking,
  digest: { zh: 'changji-2020-15/digest.zh-CN.md', en: 'changji-2020-15/digest.en.md' },
  bestOf: {},
  leansOn: [],
}
