import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  enterAllocation,
  enterReceipt,
  type FundAllocation,
  type FundBankAccount,
  listTerritories,
  readFundSummary,
  setBankAccount,
  uploadAllocationSlip,
  uploadReceiptSlip,
} from '../../api/client.ts'
import { becauseOf, isAllowed, type ShownAct } from '../../acts.ts'
import { ChoiceField, Fields, TextField } from '../../parts/Fields.tsx'
import { ActButton, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct, useRead } from '../../reading.ts'
import { useSession } from '../../session.tsx'
import { formatYuan } from '../../../values/money.ts'
import { fenOf, yuanText } from './fund-money.ts'
import { useFundAsk } from './use-fund-ask.ts'

const slipEndings = '.pdf,.jpg,.jpeg,.png,.webp'

/** The slip's own file: chosen with the entry, sent right after it. */
function SlipFile({ slip, set }: { slip: File | null; set: (file: File | null) => void }) {
  const { t } = useTranslation('funds-pages')
  return (
    <div className="zp-labelled">
      <span className="zp-label">{t('field.slipFile')}</span>
      <label className="zp-slip-file">
        <input
          type="file"
          aria-label={t('field.slipFile')}
          accept={slipEndings}
          onChange={event => set(event.currentTarget.files?.[0] ?? null)}
        />
        <span className="zp-button small">{t('drop.choose', { ns: 'common' })}</span>
        <span>{slip?.name ?? ''}</span>
      </label>
      <span className="zp-hint">{t('field.slipHint')}</span>
    </div>
  )
}

/** 登记到账: slip number, day, amount, payer, file; another person confirms afterwards. */
export function ReceiptEntry({ allocation, done }: { allocation: FundAllocation | undefined; done: () => void }) {
  const { t } = useTranslation('funds-pages')
  const { ask, source } = useFundAsk()
  const summary = useRead(['fund-summary', ask], () => readFundSummary(ask), { when: allocation === undefined })
  const letters = summary.data?.letters.filter(letter => letter.state !== 'made' && letter.outcome !== 'refused') ?? []
  const [slip, setSlip] = useState<File | null>(null)
  const entered = useRef<string | null>(null)
  const [entry, setEntry] = useState({
    slipNumber: '',
    day: allocation?.day ?? '',
    amount: allocation ? yuanText(allocation.amountFen) : '',
    payer: allocation ? t('receipts.cityPayer') : '',
    letterId: '',
  })
  const amountFen = fenOf(entry.amount)
  const save = useAct(async () => {
    // Entered once: when only the file was refused, the next try sends the file alone.
    entered.current ??= (
      await enterReceipt({
        source,
        slipNumber: entry.slipNumber.trim(),
        day: entry.day,
        amountFen: amountFen ?? 0,
        payer: entry.payer.trim(),
        ...(entry.letterId ? { letterId: entry.letterId } : {}),
        ...(allocation ? { allocationId: allocation.id } : {}),
      })
    ).receiptId
    if (slip) await uploadReceiptSlip({ receipt: entered.current, name: slip.name }, { file: slip })
  }, done)
  const wanting =
    entry.slipNumber.trim().length < 2 || entry.day === '' || amountFen === null || entry.payer.trim().length < 2
  const field = (name: 'slipNumber' | 'day' | 'amount' | 'payer', kind: 'text' | 'date' = 'text') => (
    <TextField
      id={name === 'amount' ? 'amountFen' : name}
      kind={kind}
      label={t(`field.${name}`)}
      value={entry[name]}
      set={value => setEntry({ ...entry, [name]: value })}
    />
  )
  return (
    <Panel title={allocation ? t('receipts.entryArrived') : t('receipts.entry')}>
      <Fields>
        {field('slipNumber')}
        {field('day', 'date')}
        {field('amount')}
        {field('payer')}
        {letters.length > 0 && (
          <ChoiceField
            id="letterId"
            label={t('field.letter')}
            value={entry.letterId}
            set={letterId => setEntry({ ...entry, letterId })}
            choices={letters.map(letter => ({
              value: letter.id,
              label: `${letter.number} ${formatYuan(letter.amountFen)}`,
            }))}
            nothing={t('field.noLetter')}
          />
        )}
        <SlipFile slip={slip} set={setSlip} />
      </Fields>
      {save.reasons && <Reasons reasons={save.reasons} />}
      <div className="zp-fund-acts">
        <ActButton
          kind="primary"
          running={save.running}
          because={wanting ? t('field.fill') : slip === null ? t('field.fillSlip') : undefined}
          onClick={() => void save.run(undefined)}
        >
          {t('receipts.save')}
        </ActButton>
        <ActButton onClick={done}>{t('cancel', { ns: 'common' })}</ActButton>
      </div>
    </Panel>
  )
}

/** 划拨 to a district, from the bank slip of the transfer. */
export function AllocationEntry({
  to,
  choices,
  done,
}: {
  to: { territory: string; amountFen: number } | undefined
  choices: readonly { territory: string; territoryName: string }[]
  done: () => void
}) {
  const { t } = useTranslation('funds-pages')
  const { source } = useFundAsk()
  const session = useSession()
  const territories = useRead(['territories'], listTerritories)
  const districts =
    territories.data?.territories.filter(one => one.parent === session.territory?.code && one.fundChain === 'city') ??
    []
  const [slip, setSlip] = useState<File | null>(null)
  const entered = useRef<string | null>(null)
  const [entry, setEntry] = useState({
    toTerritory: to?.territory ?? choices[0]?.territory ?? '',
    slipNumber: '',
    day: '',
    amount: to ? yuanText(to.amountFen) : '',
  })
  const amountFen = fenOf(entry.amount)
  const save = useAct(async () => {
    entered.current ??= (
      await enterAllocation({
        source,
        toTerritory: entry.toTerritory,
        slipNumber: entry.slipNumber.trim(),
        day: entry.day,
        amountFen: amountFen ?? 0,
      })
    ).allocationId
    if (slip) await uploadAllocationSlip({ allocation: entered.current, name: slip.name }, { file: slip })
  }, done)
  const wanting =
    entry.toTerritory === '' || entry.slipNumber.trim().length < 2 || entry.day === '' || amountFen === null
  const field = (name: 'slipNumber' | 'day' | 'amount', kind: 'text' | 'date' = 'text') => (
    <TextField
      id={name === 'amount' ? 'amountFen' : name}
      kind={kind}
      label={t(`field.${name}`)}
      value={entry[name]}
      set={value => setEntry({ ...entry, [name]: value })}
    />
  )
  return (
    <Panel title={t('allocation.entry')}>
      <Fields>
        <ChoiceField
          id="toTerritory"
          label={t('column.territory')}
          value={entry.toTerritory}
          set={toTerritory => setEntry({ ...entry, toTerritory })}
          choices={districts.map(one => ({ value: one.code, label: one.name }))}
          nothing={t('field.choose')}
        />
        {field('slipNumber')}
        {field('day', 'date')}
        {field('amount')}
        <SlipFile slip={slip} set={setSlip} />
      </Fields>
      {save.reasons && <Reasons reasons={save.reasons} />}
      <div className="zp-fund-acts">
        <ActButton
          kind="primary"
          running={save.running}
          because={wanting ? t('field.fill') : slip === null ? t('field.fillSlip') : undefined}
          onClick={() => void save.run(undefined)}
        >
          {t('allocation.save')}
        </ActButton>
        <ActButton onClick={done}>{t('cancel', { ns: 'common' })}</ActButton>
      </div>
    </Panel>
  )
}

/** The bureau's own account for this source: stands in the bank file as payer (W6). */
export function BankAccountPanel({ accounts, acts }: { accounts: FundBankAccount[]; acts: readonly ShownAct[] }) {
  const { t } = useTranslation('funds-pages')
  const { source } = useFundAsk()
  const session = useSession()
  const own = accounts.find(account => account.source === source)
  const [entry, setEntry] = useState({ bank: '', accountName: session.body?.name ?? '', accountNumber: '' })
  const save = useAct(() => setBankAccount({ source, ...entry }))
  const wanting = entry.bank.trim() === '' || entry.accountName.trim() === '' || entry.accountNumber.trim().length < 8
  return (
    <Panel title={t('account.title')}>
      <p>
        {own
          ? t('account.is', { name: own.accountName, bank: own.bank, lastFour: own.lastFour, by: own.storedBy })
          : t('account.none')}
      </p>
      {isAllowed(acts, 'setBankAccount') ? (
        <details>
          <summary>{t('account.change')}</summary>
          <Fields>
            {(['bank', 'accountName', 'accountNumber'] as const).map(name => (
              <TextField
                key={name}
                id={name}
                label={t(`account.${name}`)}
                value={entry[name]}
                set={value => setEntry({ ...entry, [name]: value })}
              />
            ))}
          </Fields>
          {save.reasons && <Reasons reasons={save.reasons} />}
          <ActButton
            running={save.running}
            because={wanting ? t('field.fill') : undefined}
            onClick={() => void save.run(undefined)}
          >
            {t('account.save')}
          </ActButton>
        </details>
      ) : (
        <p className="zp-quiet">{becauseOf(acts, 'setBankAccount')}</p>
      )}
    </Panel>
  )
}
