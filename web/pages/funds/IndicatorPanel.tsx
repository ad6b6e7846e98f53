import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enterIndicator, listIndicators } from '../../api/client.ts'
import { Fields, TextField } from '../../parts/Fields.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useHasRole } from '../../session.tsx'
import { fenOf } from './fund-money.ts'
import { useFundAsk } from './use-fund-ask.ts'

/** 指标 as finance issued it, by its document: apart from money, never added to it (W21). */
export function IndicatorPanel() {
  const { t } = useTranslation('funds-pages')
  const { ask, source } = useFundAsk()
  const rows = useRead(['indicators', ask], () => listIndicators(ask))
  const [entry, setEntry] = useState({ documentNumber: '', day: '', amount: '' })
  const amountFen = fenOf(entry.amount)
  const enter = useAct(
    () =>
      enterIndicator({
        source,
        documentNumber: entry.documentNumber.trim(),
        day: entry.day,
        amountFen: amountFen ?? 0,
      }),
    () => setEntry({ documentNumber: '', day: '', amount: '' }),
  )
  const mayEnter = useHasRole('fund-clerk') && ask.territory === undefined
  const wanting = entry.documentNumber.trim().length < 2 || entry.day === '' || amountFen === null
  return (
    <Panel title={t('indicator.title')} extra={<span className="zp-quiet">{t('indicator.note')}</span>}>
      {rows.data && rows.data.length > 0 ? (
        <div className="zp-scroll">
          <table className="zp-plain">
            <thead>
              <tr>
                <th>{t('indicator.document')}</th>
                <th>{t('column.day')}</th>
                <th>{t('column.amount')}</th>
                <th>{t('column.by')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.data.map(row => (
                <tr key={row.id}>
                  <td>{row.documentNumber}</td>
                  <td>{row.day}</td>
                  <td>
                    <Money fen={row.amountFen} />
                  </td>
                  <td>{row.enteredBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p className="zp-quiet">{t('indicator.none')}</p>
      )}
      {mayEnter && (
        <details>
          <summary>{t('indicator.enter')}</summary>
          <Fields>
            <TextField
              id="documentNumber"
              label={t('indicator.document')}
              value={entry.documentNumber}
              set={documentNumber => setEntry({ ...entry, documentNumber })}
            />
            <TextField
              id="indicatorDay"
              kind="date"
              label={t('column.day')}
              value={entry.day}
              set={day => setEntry({ ...entry, day })}
            />
            <TextField
              id="indicatorAmount"
              label={t('field.amount')}
              value={entry.amount}
              set={amount => setEntry({ ...entry, amount })}
            />
          </Fields>
          {enter.reasons && <Reasons reasons={enter.reasons} />}
          <ActButton
            running={enter.running}
            because={wanting ? t('field.fill') : undefined}
            onClick={() => void enter.run(undefined)}
          >
            {t('indicator.save')}
          </ActButton>
        </details>
      )}
    </Panel>
  )
}
