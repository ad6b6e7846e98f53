import { amendPack, amendScheme, doubtOfChange, switchOfChange } from '../amended-pack.ts'
import { employmentSkills } from '../changchun-2020-12/employment-skills.ts'
import { induction } from '../changchun-2020-12/induction.ts'
import { changchun202012 } from '../changchun-2020-12/pack.ts'
import { redeployment } from '../changchun-2020-12/redeployment.ts'
import type { Pack, Scheme } from '../kit.ts'
import { levelsInsteadOfClasses } from './levels.ts'
import { firstDayOfChange, lastDayOfChange, parameters } from './parameters.ts'

const id = 'jilin-2020-59'
const clause = '59号 正文'
const notice = '12号'
const septemberClass = { classStart: '2020-09-07', classEnd: '2020-09-24', assessed: '2020-09-25' }

const changed: { readonly [scheme: string]: Scheme } = {
  induction: amendScheme(induction, levelsInsteadOfClasses(induction, { level: 'junior' })),
  redeployment: amendScheme(
    redeployment,
    levelsInsteadOfClasses(redeployment, { ...septemberClass, level: 'intermediate' }),
  ),
  'employment-skills': amendScheme(employmentSkills, levelsInsteadOfClasses(employmentSkills, { level: 'junior' })),
}

/**
 * 吉人社联〔2020〕59号 as it would change 12号 in Changchun (D-82): sums by level for three trainings, everything else as
 * before. Switched off until the bureau publishes its switch. Only a copy was seen, without clause numbers.
 */
export const jilin202059: Pack = amendPack(changchun202012, {
  id,
  notice,
  number: '吉人社联〔2020〕59号',
  title: {
    zh: '吉林省职业培训补贴标准调整（2020年59号）',
    en: 'Jilin: change of the training subsidies (59号 of 2020)',
  },
  issuers: [
    { zh: '吉林省人力资源和社会保障厅', en: 'Jilin Human Resources and Social Security Department' },
    { zh: '吉林省财政厅', en: 'Jilin Finance Department' },
  ],
  issued: '2020-08-31',
  inForce: { from: firstDayOfChange, to: lastDayOfChange },
  months: { from: '2020-08', to: '2021-12' },
  schemes: changchun202012.schemes.map(scheme => changed[scheme.id] ?? amendScheme(scheme, { notice })),
  parameters,
  doubt: doubtOfChange(id, clause),
  settings: [switchOfChange(id, clause)],
  digest: { zh: `${id}/digest.zh-CN.md`, en: `${id}/digest.en.md` },
})
