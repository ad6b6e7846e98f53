import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pick } from '../../language.ts'
import { everything, type Match, type MatchAddress } from './match-address.ts'
import { QuestionTitle } from './QuestionTitle.tsx'

/** Where a place offers many subsidies: those of interest, so that nobody answers thirty questions. */
export function WantForm({ matches, go }: { matches: readonly Match[]; go: (changes: Partial<MatchAddress>) => void }) {
  const { t } = useTranslation('match')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const turn = (scheme: string) =>
    setChosen(chosen.includes(scheme) ? chosen.filter(one => one !== scheme) : [...chosen, scheme])
  return (
    <>
      <QuestionTitle>{t('want.title')}</QuestionTitle>
      <p className="zp-quiet">{t('want.text')}</p>
      <div className="zp-match-choices">
        {matches.map(match => {
          const scheme = `${match.notice}/${match.scheme}`
          return (
            <label key={scheme} className={chosen.includes(scheme) ? 'zp-match-choice on' : 'zp-match-choice'}>
              <span>
                {pick(match.title)} <small>{t(`unit.${match.unit}`)}</small>
              </span>
              <input type="checkbox" checked={chosen.includes(scheme)} onChange={() => turn(scheme)} />
            </label>
          )
        })}
      </div>
      <button
        type="button"
        className="zp-button primary large"
        onClick={() => go({ want: chosen.length === 0 ? everything : chosen.join(',') })}
      >
        {chosen.length === 0 ? t('want.all') : t('want.go', { count: chosen.length })}
      </button>
    </>
  )
}
