import { useTranslation } from 'react-i18next'
import { addDays, weekday } from '../../values/days.ts'
import { moveClock, readClock } from '../api/client.ts'
import { Reasons } from '../parts/Reasons.tsx'
import { queries, useAct, useRead } from '../reading.ts'

/** What day the product believes it is; everyone sees the same. */
export function useClock() {
  return useRead(['clock'], readClock, { everyMilliseconds: 60_000 })
}

/** The server looks every two seconds for what falls due: by then the pages read again. */
const sweepMilliseconds = 3000

/** Demo mode only: says that this world is invented, shows its day and moves it forwards. */
export function ClockBanner({ canMove }: { canMove: 'can-move' | 'only-shown' }) {
  const { t } = useTranslation()
  const clock = useClock()
  const move = useAct(
    (day: string) => moveClock({ day }),
    () => setTimeout(() => void queries.invalidateQueries(), sweepMilliseconds),
  )
  const now = clock.data
  if (now === undefined || now.mode !== 'demo') return null
  return (
    <div className="zp-clock" role="region" aria-label={t('clock.label')}>
      <span>
        <strong>{t('clock.demo')}</strong>{' '}
        {t('clock.today', { day: now.today, weekday: t(`weekday.${weekday(now.today)}`) })}
      </span>
      {canMove === 'can-move' && (
        <span className="zp-clock-moves">
          <button
            type="button"
            className="zp-button small"
            disabled={move.running}
            onClick={() => void move.run(addDays(now.today, 1))}
          >
            {t('clock.nextDay')}
          </button>
          <button
            type="button"
            className="zp-button small"
            disabled={move.running}
            onClick={() => void move.run(addDays(now.today, 7))}
          >
            {t('clock.nextWeek')}
          </button>
          <label>
            {t('clock.to')}{' '}
            <input
              type="date"
              min={addDays(now.today, 1)}
              disabled={move.running}
              onKeyDown={event => {
                const chosen = event.currentTarget.value
                if (event.key === 'Enter' && chosen > now.today) void move.run(chosen)
              }}
              onBlur={event => {
                const chosen = event.currentTarget.value
                if (chosen > now.today) void move.run(chosen)
              }}
            />
          </label>
        </span>
      )}
      {move.reasons && <Reasons reasons={move.reasons} />}
    </div>
  )
}
