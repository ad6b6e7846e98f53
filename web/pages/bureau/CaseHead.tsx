import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { acceptCase, releaseCase, type ReviewCase, takeCase } from '../../api/client.ts'
import { becauseOf, isAllowed } from '../../acts.ts'
import { DayText } from '../../parts/DayText.tsx'
import { Money } from '../../parts/Money.tsx'
import { ActButton, Facts, Panel } from '../../parts/Page.tsx'
import { Reasons } from '../../parts/Reasons.tsx'
import { useAct } from '../../reading.ts'
import { CaseStateTag } from './CaseTags.tsx'

/** What the case is about, who holds it, by when, and the acts that begin the work. */
export function CaseHead({ data }: { data: ReviewCase }) {
  const { t } = useTranslation('review-pages')
  const row = data.case
  const target = { case: row.id }
  const take = useAct(() => takeCase(target))
  const release = useAct(() => releaseCase(target))
  const accept = useAct(() => acceptCase(target))
  const reasons = take.reasons ?? release.reasons ?? accept.reasons
  const others = data.whoCanAct.map(one => (one.deputy ? t('case.deputy', { name: one.name }) : one.name))
  const submitted = row.state === 'submitted'
  const open = submitted || row.state === 'accepted' || row.state === 'second' || row.state === 'sign'
  return (
    <Panel>
      <Facts
        items={[
          [t('column.state'), <CaseStateTag key="state" row={row} />],
          [t('column.headcount'), t('case.persons', { count: row.headcount })],
          [t('column.amount'), <Money key="amount" fen={row.amountFen} />],
          [
            t('case.approvedSoFar'),
            <span key="approved">
              {t('case.persons', { count: row.approvedHeadcount })} · <Money fen={row.approvedFen} />
            </span>,
          ],
          [
            t('column.due'),
            row.pausedSince ? (
              t('column.paused', { day: row.pausedSince })
            ) : (
              <DayText
                key="due"
                day={row.dueDay}
                workingDaysLeft={row.workingDaysLeft}
                provisional={row.dueProvisional}
              />
            ),
          ],
          [t('column.assignee'), row.assigneeName ?? (open ? t('column.nobody') : '—')],
          [t('case.whoCanAct'), open ? (others.length > 0 ? others.join(t('mark.comma')) : t('case.nobodyCan')) : '—'],
          [
            t('case.unit'),
            <Link key="unit" to={`/work/bureau/units/${row.bodyId}`}>
              {row.first ? t('case.unitFirst') : t('case.unitLink')}
            </Link>,
          ],
        ]}
      />
      {reasons && <Reasons reasons={reasons} />}
      {open && (
        <div className="zp-page-acts">
          {submitted && (
            <ActButton
              kind="primary"
              running={accept.running}
              because={becauseOf(data.acts, 'accept')}
              onClick={() => void accept.run(undefined)}
            >
              {t('act.accept')}
            </ActButton>
          )}
          {!row.mine && (
            <ActButton
              running={take.running}
              because={becauseOf(data.acts, 'take')}
              onClick={() => void take.run(undefined)}
            >
              {t('act.take')}
            </ActButton>
          )}
          {isAllowed(data.acts, 'release') && (
            <ActButton running={release.running} onClick={() => void release.run(undefined)}>
              {t('act.release')}
            </ActButton>
          )}
        </div>
      )}
    </Panel>
  )
}
