import { amendPack, amendScheme, doubtOfChange, switchOfChange } from '../amended-pack.ts'
import { distressed, distressedSteps } from '../changchun-2020-08/distressed.ts'
import { graduate, graduateSteps } from '../changchun-2020-08/graduate.ts'
import { newHire, newHireSteps } from '../changchun-2020-08/new-hire.ts'
import { changchun202008 } from '../changchun-2020-08/pack.ts'
import { lastMonth } from '../changchun-2020-08/parameters.ts'
import { notesOfMonths } from '../changchun-2020-08/shares.ts'
import type { Line } from '../changchun-2020-08/facts.ts'
import type { Pack, Scheme } from '../kit.ts'
import { firstMonth, leastDrop, parameters } from './parameters.ts'
import { deeperIndicators, earlierMonths, firstHalf } from './rules.ts'

const id = 'jilin-2020-82'
const clause = '82号 正文'
const notice = '08-03'

/** Reached back to March, July is a month like the others: on which day it might begin is no question any more (D-14). */
function fromMarch(scheme: Scheme<Line>): Scheme<Line> {
  return { ...scheme, notes: notesOfMonths }
}

/**
 * 吉人社联〔2020〕82号 as it would change the plan of 2020-08-03 in Changchun (D-82): months back to March 2020, a fall of
 * 40 % is enough. Switched off until the bureau publishes its switch. Only a copy was seen, without clause numbers.
 */
export const jilin202082: Pack = amendPack(changchun202008, {
  id,
  notice,
  number: '吉人社联〔2020〕82号',
  title: {
    zh: '吉林省以工代训政策调整（2020年82号）',
    en: 'Jilin: change of work-based training (82号 of 2020)',
  },
  issuers: [
    { zh: '吉林省人力资源和社会保障厅', en: 'Jilin Human Resources and Social Security Department' },
    { zh: '吉林省财政厅', en: 'Jilin Finance Department' },
  ],
  issued: '2020-10-14',
  inForce: { from: `${firstMonth}-01`, to: '2020-12-31' },
  months: { from: firstMonth, to: lastMonth },
  schemes: [
    amendScheme(fromMarch(newHire), { notice, rules: earlierMonths, notes: [firstHalf], amount: newHireSteps }),
    amendScheme(fromMarch(distressed), {
      notice,
      amount: distressedSteps,
      rules: { ...earlierMonths, 'indicator-drop-below-70': deeperIndicators },
      notes: [firstHalf],
    }),
    amendScheme(fromMarch(graduate), { notice, rules: earlierMonths, notes: [firstHalf], amount: graduateSteps }),
  ],
  parameters,
  doubt: doubtOfChange(id, clause),
  settings: [
    switchOfChange(id, clause),
    {
      name: 'indicator-drop',
      label: { zh: '困难企业指标下降比例', en: 'fall of the indicator for distressed enterprises' },
      kind: 'ratio',
      least: leastDrop,
      most: { numerator: 1, denominator: 1 },
      clause,
      owner: 'CC-PB',
      doubt: 'D-82',
      required: false,
    },
  ],
  digest: { zh: `${id}/digest.zh-CN.md`, en: `${id}/digest.en.md` },
})
