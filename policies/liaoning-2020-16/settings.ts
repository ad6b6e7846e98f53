import { type Office, type SettingDeclaration, settingsByReading } from '../kit.ts'
import { doubts } from './doubts.ts'

interface Clauses {
  readonly end: string
  readonly publicity: string
}

const shared: readonly (Omit<SettingDeclaration, 'clause' | 'owner'> & { readonly place: keyof Clauses })[] = [
  {
    name: 'epidemic-extension-days',
    label: { zh: '疫情防控期间超出2020年6月30日的天数', en: 'days of the epidemic period beyond 30 June 2020' },
    kind: 'integer',
    least: 0,
    most: 1096,
    place: 'end',
    doubt: 'D-64',
    required: false,
  },
  {
    name: 'publicity-first-day-counts',
    label: { zh: '公示当日是否计入（1为计入）', en: 'the first day of publicity counts (1)' },
    kind: 'integer',
    least: 0,
    most: 1,
    place: 'publicity',
    doubt: 'D-26',
    required: false,
  },
  {
    name: 'review-working-days',
    label: { zh: '审核承诺时限（工作日）', en: 'working days of reviewing' },
    kind: 'integer',
    least: 1,
    most: 60,
    place: 'publicity',
    doubt: 'D-85',
    required: false,
  },
  {
    name: 'objection-working-days',
    label: { zh: '异议答复时限（工作日）', en: 'working days of answering an objection' },
    kind: 'integer',
    least: 1,
    most: 60,
    place: 'publicity',
    doubt: 'D-86',
    required: false,
  },
  {
    name: 'account-change-working-days',
    label: { zh: '账户变更冷静期（工作日）', en: 'working days after a change of account' },
    kind: 'integer',
    least: 0,
    most: 60,
    place: 'publicity',
    doubt: 'D-88',
    required: false,
  },
]

/** What the offices may publish beside the notices of the epidemic period, the province's and the cities'. */
export function sharedSettings(owner: Office, clauses: Clauses): readonly SettingDeclaration[] {
  return shared.map(({ place, ...setting }) => ({ ...setting, clause: clauses[place], owner }))
}

/** D-65's switch belongs to the notice that allows offline training of workers, the city's. */
export const settings: readonly SettingDeclaration[] = [
  {
    name: 'online-training-rate',
    label: { zh: '线上培训补贴标准（每人每课时）', en: 'rate of online training per person and period' },
    kind: 'fen',
    least: 1,
    most: 100_000,
    clause: '一¶3',
    owner: 'LN-C',
    required: true,
  },
  ...settingsByReading(doubts),
  ...sharedSettings('LN-P', { end: '末', publicity: '一¶3' }),
]
