import { useTranslation } from 'react-i18next'
import type { Doubt, NoticeRule, SchemeText } from '../../api/shapes.ts'
import { unitFor } from '../../../values/counted.ts'
import { formatYuan } from '../../../values/money.ts'
import { pick } from '../../language.ts'
import { listed } from '../../words.ts'
import { DoubtMark } from './DoubtMark.tsx'

type Condition = Omit<NoticeRule, 'otherwise'> & { otherwise: NoticeRule['otherwise'] | 'byReading' }

const levels = ['body', 'group', 'line'] as const

/** Every condition with its clause: those of the unit, of the group, of the person; counters stand apart. */
export function Conditions({ text }: { text: SchemeText }) {
  const { t } = useTranslation('law-details')
  return (
    <>
      {levels.map(level => {
        const rules = unrepeated(text.rules.filter(rule => rule.level === level))
        if (rules.length === 0) return null
        return (
          <div key={level}>
            <h3>{t(`level.${level}`)}</h3>
            <ul className="zp-law-rules">
              {rules.map(rule => (
                <ConditionRow key={rule.rule} rule={rule} doubts={text.doubts} />
              ))}
            </ul>
          </div>
        )
      })}
    </>
  )
}

/** A condition that refuses under one reading and only warns under another is said once. */
function unrepeated(rules: readonly NoticeRule[]): Condition[] {
  const said = new Map<string, Condition>()
  for (const rule of rules) {
    const key = `${rule.clause} ${rule.says.zh}`
    const first = said.get(key)
    said.set(
      key,
      first === undefined
        ? rule
        : {
            ...first,
            doubts: [...new Set([...first.doubts, ...rule.doubts])],
            otherwise: first.otherwise === rule.otherwise ? rule.otherwise : 'byReading',
          },
    )
  }
  return [...said.values()]
}

function ConditionRow({ rule, doubts }: { rule: Condition; doubts: readonly Doubt[] }) {
  const { t } = useTranslation('law-details')
  const asides = [
    rule.otherwise === 'refuse' ? '' : t(`otherwise.${rule.otherwise}`),
    rule.stages.length === 0 ? '' : t('askedAt', { stages: listed(rule.stages.map(stage => t(`stage.${stage}`))) }),
    rule.override === null ? '' : t('override', { office: pick(rule.override) }),
  ].filter(aside => aside !== '')
  return (
    <li>
      <span className="zp-law-clause">{rule.clause}</span>
      <div>
        <p>
          {pick(rule.says)}{' '}
          {rule.doubts.map(id => (
            <DoubtMark key={id} id={id} doubts={doubts} />
          ))}
        </p>
        {asides.length > 0 && <p className="zp-quiet">{asides.join(t('semicolon'))}</p>}
      </div>
    </li>
  )
}

/** How often, how much at most, and what that counts together with. */
export function Limits({ counters }: { counters: SchemeText['counters'] }) {
  const { t } = useTranslation('law-details')
  return (
    <ul className="zp-law-rules">
      {counters.map(counter => {
        const amount = (value: number) =>
          counter.fen ? formatYuan(value) : `${value} ${unitFor(value, pick(counter.unit))}`
        return (
          <li key={counter.on}>
            <span className="figures">
              {counter.limit !== null
                ? t('limit.most', { amount: amount(counter.limit) })
                : t(counter.limited ? 'limit.elsewhere' : 'limit.none')}
            </span>
            <div>
              <p>
                {pick(counter.label)}
                {counter.limit !== null && counter.takes > 0 && (
                  <span className="zp-quiet"> {t('limit.takes', { amount: amount(counter.takes) })}</span>
                )}
              </p>
              {counter.says.map(says => (
                <p key={says.zh} className="zp-quiet">
                  {pick(says)}
                </p>
              ))}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
