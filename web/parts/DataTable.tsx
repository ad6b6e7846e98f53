import { Table, type TableColumnsType } from 'antd'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownReason } from '../sentences.ts'
import { exportCsv, inertText } from './export-csv.ts'
import { EmptyState } from './EmptyState.tsx'
import { Reasons } from './Reasons.tsx'

export interface Column<T> {
  key: string
  title: ReactNode
  show: (row: T) => ReactNode
  /** What the export writes; without it the column is left out of the export. */
  text?: (row: T) => string | number | null
  align?: 'right'
  width?: number
  /** Below the column in the totals row. */
  total?: ReactNode
}

interface DataTableProps<T> {
  columns: readonly Column<T>[]
  rows: readonly T[] | undefined
  rowKey: (row: T) => string
  loading?: boolean
  reasons?: readonly ShownReason[] | null
  again?: () => void
  empty: { title: string; text?: ReactNode; action?: ReactNode }
  /** Enter or a click opens the row. */
  onOpen?: (row: T) => void
  selected?: string | undefined
  /** Ticks before the rows. */
  ticked?: { keys: readonly string[]; set: (keys: string[]) => void; able?: (row: T) => boolean }
  paging?: { page: number; pageSize: number; total: number; set: (page: number) => void }
  /** File name of the export of what is shown, or a full export's address. */
  exportName?: string
  exportAddress?: string
  /** Chips above the table. */
  filters?: ReactNode
  rowTone?: (row: T) => 'bad' | 'wait' | 'dispute' | 'quiet' | undefined
  expanded?: (row: T) => ReactNode
  label: string
  /** A sticky bar stands at the bottom of the page: the sideways scroll of the table stays above it. */
  barBelow?: true
}

const barHeight = 60

/** The table of the workplaces: sticky head and first column, totals, ↑ ↓ Enter, export, empty, loading and refused. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { columns, rows, rowKey, onOpen, ticked, paging, expanded } = props
  const { t } = useTranslation()
  const [active, setActive] = useState<number | null>(null)
  if (props.reasons) return <Reasons reasons={props.reasons} {...(props.again ? { again: props.again } : {})} />
  const list = rows ?? []
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const next = event.key === 'ArrowDown' ? (active ?? -1) + 1 : (active ?? 1) - 1
      const bounded = Math.max(0, Math.min(list.length - 1, next))
      setActive(bounded)
      const line = event.currentTarget.querySelectorAll<HTMLElement>('tbody tr.zp-row')[bounded]
      line?.scrollIntoView({ block: 'nearest' })
    }
    const row = active === null ? undefined : list[active]
    if (event.key === 'Enter' && row !== undefined && !(event.target instanceof HTMLButtonElement)) onOpen?.(row)
  }
  const shownColumns: TableColumnsType<T> = columns.map((column, index) => ({
    key: column.key,
    title: column.title,
    render: (_: unknown, row: T) => column.show(row),
    ...(column.align ? { align: column.align } : {}),
    ...(column.width ? { width: column.width } : {}),
    ...(index === 0 ? { fixed: 'start' as const } : {}),
  }))
  const withTotals = columns.some(column => column.total !== undefined) && list.length > 0
  const offset = (ticked ? 1 : 0) + (expanded ? 1 : 0)
  return (
    <div className="zp-table" role="region" aria-label={props.label} tabIndex={0} onKeyDown={onKeyDown}>
      {(props.filters || props.exportName || props.exportAddress) && (
        <div className="zp-table-tools">
          <div className="zp-chips">{props.filters}</div>
          {props.exportAddress && list.length > 0 && (
            <a className="zp-button small" href={props.exportAddress} download>
              {t('export')}
            </a>
          )}
          {!props.exportAddress && props.exportName && list.length > 0 && (
            <button
              type="button"
              className="zp-button small"
              onClick={() => exportCsv(props.exportName ?? '', exportRows(columns, list))}
            >
              {t('export')}
            </button>
          )}
        </div>
      )}
      <Table<T>
        columns={shownColumns}
        dataSource={list}
        rowKey={rowKey}
        loading={props.loading === true && rows === undefined}
        sticky={{ offsetScroll: props.barBelow ? barHeight : 0 }}
        size="middle"
        scroll={{ x: 'max-content' }}
        rowClassName={(row, index) =>
          `zp-row ${props.rowTone?.(row) ?? ''} ${index === active || rowKey(row) === props.selected ? 'active' : ''} ${onOpen ? 'opens' : ''}`
        }
        onRow={(row, index) => ({
          onClick: event => {
            if ((event.target as HTMLElement).closest('a, button, input, label, select, textarea')) return
            setActive(index ?? null)
            onOpen?.(row)
          },
        })}
        locale={{ emptyText: props.loading === true ? ' ' : <EmptyState {...props.empty} /> }}
        pagination={
          paging && paging.total > paging.pageSize
            ? {
                current: paging.page,
                pageSize: paging.pageSize,
                total: paging.total,
                onChange: paging.set,
                showSizeChanger: false,
              }
            : false
        }
        {...(ticked
          ? {
              rowSelection: {
                selectedRowKeys: [...ticked.keys],
                onChange: keys => ticked.set(keys.map(String)),
                getCheckboxProps: row => ({ disabled: ticked.able?.(row) === false }),
              },
            }
          : {})}
        {...(expanded ? { expandable: { expandedRowRender: expanded } } : {})}
        {...(withTotals
          ? {
              summary: () => (
                <Table.Summary>
                  <Table.Summary.Row className="zp-totals">
                    {offset > 0 && <Table.Summary.Cell index={0} colSpan={offset} />}
                    {columns.map((column, index) => (
                      <Table.Summary.Cell
                        key={column.key}
                        index={index + offset}
                        {...(column.align ? { align: column.align } : {})}
                      >
                        {column.total ?? (index === 0 ? t('total') : null)}
                      </Table.Summary.Cell>
                    ))}
                  </Table.Summary.Row>
                </Table.Summary>
              ),
            }
          : {})}
      />
    </div>
  )
}

function exportRows<T>(columns: readonly Column<T>[], rows: readonly T[]): string[][] {
  const written = columns.filter(column => column.text !== undefined)
  const head = written.map(column => (typeof column.title === 'string' ? column.title : column.key))
  return [head, ...rows.map(row => written.map(column => inertText(column.text?.(row) ?? '')))]
}

/** A filter that can be switched on and off, shown as a chip with its count. */
export function Chip({
  on,
  onClick,
  children,
  count,
}: {
  on: boolean
  onClick: () => void
  children: ReactNode
  count?: number | undefined
}) {
  return (
    <button type="button" className={on ? 'zp-chip on' : 'zp-chip'} aria-pressed={on} onClick={onClick}>
      {children}
      {count !== undefined && <span className="zp-chip-count">{count}</span>}
    </button>
  )
}
