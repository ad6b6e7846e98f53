import type { Pack } from '../kit.ts'
import { asScheme } from '../owing.ts'
import { convertedOnlineCourses } from './converted-online-courses.ts'
import { doubts } from './doubts.ts'
import { facts } from './facts.ts'
import { offices } from './offices.ts'
import { onlineTraining } from './online-training.ts'
import { evidence } from './papers.ts'
import { firstTrainingDay, lastClaimDay, parameters } from './parameters.ts'
import { procedure } from './procedure.ts'
import { settings } from './settings.ts'
import { templates } from './templates.ts'
import { places, routing } from './places.ts'

/** 辽人社函〔2020〕16号, forwarded in Dalian with 41号. */
export const liaoning202016: Pack = {
  id: 'liaoning-2020-16',
  number: '辽人社函〔2020〕16号',
  title: {
    zh: '关于做好新冠肺炎疫情防控期间线上职业技能培训工作的通知',
    en: 'Notice on online skills training in the epidemic period',
  },
  issuers: [
    { zh: '辽宁省人力资源和社会保障厅', en: 'Liaoning Human Resources and Social Security Department' },
    { zh: '辽宁省财政厅', en: 'Liaoning Finance Department' },
  ],
  // K-19: the notice carries no date.
  issued: null,
  territory: '210000',
  places,
  routing,
  // Open at its end: the last day of training is 暂定, and a rule refuses what lies after it (D-64).
  inForce: { from: firstTrainingDay, to: null },
  window: { from: firstTrainingDay, to: lastClaimDay },
  months: { from: '2020-02', to: '2020-06' },
  programme: 'epidemic-training',
  offices,
  // The notice prints no telephone.
  contacts: [],
  schemes: [
    asScheme(onlineTraining),
    asScheme(
      convertedOnlineCourses({ scheme: '二', online: '二', platform: '二', share: '二', end: '末', override: 'LN-P' }),
    ),
  ],
  parameters,
  doubts,
  procedure,
  facts,
  evidence,
  checks: [],
  commitment: null,
  forms: null,
  templates,
  settings,
  stacking: [],
  digest: { zh: 'liaoning-2020-16/digest.zh-CN.md', en: 'liaoning-2020-16/digest.en.md' },
  bestOf: {},
  leansOn: [],
}
