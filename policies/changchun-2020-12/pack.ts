import type { Pack } from '../kit.ts'
import { checks } from './checks.ts'
import { contacts } from './contacts.ts'
import { doubts } from './doubts.ts'
import { facts } from './facts.ts'
import { offices } from './offices.ts'
import { inForce } from './in-force.ts'
import {
  bestOfOthers,
  evidenceOfOthers,
  procedureOfCompetitions,
  schemesOfOthers,
  stackingOfOthers,
  templatesOfOthers,
} from './others.ts'
import { settingsOfOthers } from './settings-of-others.ts'
import { parameters } from './parameters.ts'
import { procedure } from './procedure.ts'
import { evidenceOfTrainings, schemesOfTrainings, settingsOfTrainings, stackingOfTrainings } from './trainings.ts'
import { places, routing } from './places.ts'

/** 长人社联〔2020〕12号: the special account of the skills action, its trainings, allowances and awards. */
export const changchun202012: Pack = {
  id: 'changchun-2020-12',
  number: '长人社联〔2020〕12号',
  title: {
    zh: '关于做好职业技能提升行动专账资金使用管理工作的通知',
    en: 'Notice on the special account of the skills action',
  },
  issuers: [
    { zh: '长春市人力资源和社会保障局', en: 'Changchun Human Resources and Social Security Bureau' },
    { zh: '长春市财政局', en: 'Changchun Finance Bureau' },
  ],
  issued: null,
  territory: '220100',
  places,
  routing,
  inForce,
  window: inForce,
  months: { from: '2020-01', to: '2021-12' },
  programme: 'training-action',
  offices,
  contacts,
  schemes: [...schemesOfTrainings, ...schemesOfOthers],
  parameters,
  doubts,
  procedure: [...procedureOfCompetitions, ...procedure],
  facts,
  evidence: [...evidenceOfTrainings, ...evidenceOfOthers],
  checks,
  commitment: null,
  forms: null,
  templates: templatesOfOthers,
  settings: [...settingsOfTrainings, ...settingsOfOthers],
  stacking: [...stackingOfTrainings, ...stackingOfOthers],
  digest: { zh: 'changchun-2020-12/digest.zh-CN.md', en: 'changchun-2020-12/digest.en.md' },
  bestOf: bestOfOthers,
  leansOn: [],
}
