import { useTranslation } from 'react-i18next'

/** Meaning, shown by colour, icon and word together. */
export type Tone = 'good' | 'bad' | 'wait' | 'dispute' | 'quiet' | 'active'

const icons: Record<Tone, string> = {
  good: 'M4 10.5l4 4 8-9',
  bad: 'M5 5l10 10M15 5L5 15',
  wait: 'M10 5v5.5l3.5 2M10 2.5a7.5 7.5 0 1 0 .01 0z',
  dispute: 'M10 3v8M10 14.5v1.5M2.5 17.5L10 2.5l7.5 15z',
  quiet: 'M4 10h12',
  active: 'M4 10h11M11 5.5l4.5 4.5-4.5 4.5',
}

export function StatusTag({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return (
    <span className={`zp-tag ${tone}`}>
      <svg viewBox="0 0 20 20" width="13" height="13" aria-hidden="true">
        <path
          d={icons[tone]}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {children}
    </span>
  )
}

/** Tones of the words that states carry over all pages; the word itself stands in texts common `state.<name>`. */
const tones: Record<string, Tone> = {
  draft: 'quiet',
  submitted: 'active',
  'in-review': 'active',
  returned: 'wait',
  approved: 'good',
  filed: 'good',
  'in-publicity': 'active',
  published: 'good',
  requested: 'active',
  paid: 'good',
  refused: 'bad',
  withdrawn: 'quiet',
  drafted: 'quiet',
  claimed: 'active',
  waiting: 'wait',
  frozen: 'dispute',
  removed: 'quiet',
  disputed: 'dispute',
  fits: 'good',
  unfit: 'bad',
  owed: 'wait',
  agrees: 'good',
  agreed: 'good',
  differs: 'bad',
  unchecked: 'wait',
  matched: 'good',
  missing: 'bad',
  outdated: 'bad',
  unreadable: 'wait',
}

/** The tag of a state that common texts know (claims, lines, verdicts, checks, scans). */
export function StateTag({ state }: { state: string }) {
  const { t } = useTranslation()
  return <StatusTag tone={tones[state] ?? 'quiet'}>{t(`state.${state}`)}</StatusTag>
}
