import { useTranslation } from 'react-i18next'
import type { SchemeText } from '../../api/shapes.ts'
import { pick } from '../../language.ts'
import type { Sheet } from '../../parts/DecisionSheet.tsx'
import { Money } from '../../parts/Money.tsx'
import { FactList, Outcome } from './ExampleParts.tsx'
import { SumLines } from './SumLines.tsx'

/** The made-up line that fits: what is so, the arithmetic, what comes of it. */
export function ExampleOfScheme({ text }: { text: SchemeText }) {
  const { t } = useTranslation('law')
  const sheet = text.example.sheet as Sheet
  const asked = new Set(text.asks.map(fact => fact.name))
  return (
    <section className="zp-law-part">
      <div className="zp-law-example-head">
        <h2>{t('example.title')}</h2> <Outcome eligible={sheet.verdict === 'fits'} fund={text.fund} />
        {sheet.steps.length > 0 && <Money fen={sheet.amountFen} large />}
      </div>
      <p className="zp-quiet">{t('example.text')}</p>
      <FactList facts={text.example.facts} told={asked} />
      {text.example.assumedSettings.length > 0 && (
        <div className="zp-law-doubt">
          <p>{t('example.assumed')}</p>
          <ul>
            {text.example.assumedSettings.map(setting => (
              <li key={setting.name}>
                {pick(setting.label)} {pick(setting.shown)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <h3>{t('example.sum')}</h3>
      {sheet.steps.length === 0 ? <p>{t('example.noMoney')}</p> : <SumLines steps={sheet.steps} />}
      {sheet.notes.length > 0 && (
        <ul>
          {sheet.notes.map(note => (
            <li key={note.rule}>{pick(note.says)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
