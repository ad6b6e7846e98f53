import type { Pack } from '../kit.ts'
import { convertedOnlineCourses } from '../liaoning-2020-16/converted-online-courses.ts'
import { firstTrainingDay, lastClaimDay } from '../liaoning-2020-16/parameters.ts'
import { asScheme } from '../owing.ts'
import { doubts } from './doubts.ts'
import { facts } from './facts.ts'
import { offices } from './offices.ts'
import { evidence } from './papers.ts'
import { firstMonth, lastMonth, parameters } from './parameters.ts'
import { prepayment, settlement } from './prepayment.ts'
import { procedure } from './procedure.ts'
import { settings } from './settings.ts'
import { smeTraining } from './sme-training.ts'
import { stacking } from './stacking.ts'
import { templates } from './templates.ts'
import { workBasedTraining } from './work-based-training.ts'
import { places, routing } from './places.ts'

/** 大人社发〔2020〕41号, 2020-02-24, which forwards the province's 16号 and carries it out. */
export const dalian202041: Pack = {
  id: 'dalian-2020-41',
  number: '大人社发〔2020〕41号',
  title: {
    zh: '关于新冠肺炎疫情防控期间，支持企业开展职工岗位技能培训等有关工作的通知',
    en: 'Notice on supporting the training of workers in the epidemic period',
  },
  issuers: [
    { zh: '大连市人力资源和社会保障局', en: 'Dalian Human Resources and Social Security Bureau' },
    { zh: '大连市财政局', en: 'Dalian Finance Bureau' },
  ],
  issued: '2020-02-24',
  territory: '210200',
  places,
  routing,
  // Open at its end: the epidemic period has no last day in the notice, a rule refuses what lies after it (D-64).
  inForce: { from: firstTrainingDay, to: null },
  window: { from: firstTrainingDay, to: lastClaimDay },
  months: { from: firstMonth, to: lastMonth },
  programme: 'epidemic-training',
  offices,
  // The notice prints no telephone; one applies through the column 职业技能培训 of the bureau's site (四¶1).
  contacts: [],
  schemes: [
    asScheme(smeTraining),
    asScheme(workBasedTraining),
    asScheme(prepayment),
    asScheme(settlement),
    asScheme(
      convertedOnlineCourses({
        scheme: '三¶4',
        online: '三¶4',
        platform: '三¶4',
        share: '三¶5',
        end: '末',
        override: 'DL-C',
      }),
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
  stacking,
  digest: { zh: 'dalian-2020-41/digest.zh-CN.md', en: 'dalian-2020-41/digest.en.md' },
  bestOf: {},
  leansOn: ['liaoning-2020-16'],
}
