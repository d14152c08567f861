import type { Selection } from '@core/contacts/selection'
import { type ExportFormat, mostPrinted } from '@core/exports/contract'
import {
  exportColumnNames,
  exportColumns,
  lastingExportColumns,
  usualExportColumns,
  type ExportColumn,
} from '@core/exports/export-columns'
import { Button, Checkbox, Group, Modal, Progress } from '@mantine/core'
import { useState } from 'react'
import { Choice } from '../../ui/Choice'
import css from './exports.module.css'
import { useCancelExport, useExport, useExportProgress } from './use-export'

type ExportDialogProps = {
  readonly selection: Selection
  readonly count: number
  readonly onClose: () => void
}

const formats: readonly { value: ExportFormat; label: string; hint: string }[] = [
  {
    value: 'csv',
    label: 'Table (CSV)',
    hint: 'For a spreadsheet or another program. Nothing in it can run as a formula: what begins with a plus, as numbers do, has an apostrophe in front.',
  },
  { value: 'vcf', label: 'vCards', hint: 'For address books on telephones and computers.' },
  { value: 'print', label: 'Print', hint: `A list on paper, up to ${mostPrinted.toLocaleString('en-GB')} contacts.` },
]

/** How a list leaves: the form, the columns, and what the person should know before it is out of the register. */
export function ExportDialog({ selection, count, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [columns, setColumns] = useState<readonly ExportColumn[]>(usualExportColumns)
  const leave = useExport(onClose)
  const progress = useExportProgress(leave.isPending)
  const cancel = useCancelExport()
  const toggle = (column: ExportColumn) =>
    setColumns((now) => (now.includes(column) ? now.filter((one) => one !== column) : [...now, column]))
  const offered = format === 'vcf' ? (['notes'] as const) : exportColumns
  const who = `${count.toLocaleString('en-GB')} contact${count === 1 ? '' : 's'}`
  return (
    <Modal opened onClose={onClose} title={`Export ${who}`} size={560}>
      <div className={css.dialog}>
        <Choice legend="As what?" options={formats} value={format} onChange={setFormat} />
        <Checkbox.Group label={format === 'vcf' ? 'Also' : 'Columns'} value={[...columns]}>
          <div className={css.columns}>
            {offered
              .filter((column) => !lastingExportColumns.includes(column))
              .map((column) => (
                <Checkbox
                  key={column}
                  value={column}
                  label={exportColumnNames[column]}
                  onChange={() => toggle(column)}
                />
              ))}
          </div>
        </Checkbox.Group>
        <p className={css.hint}>
          The name and “Do not contact” are always in it, so that nobody writes to people who asked them not to. What
          leaves is no longer protected by Steward: keep the file as safe as the register. The export is noted in the
          history and with each contact.
        </p>
        {progress && progress.total > 0 && (
          <div aria-live="polite">
            <Progress value={(progress.done / progress.total) * 100} aria-label="Written so far" />
            <p className={css.hint}>
              {progress.done.toLocaleString('en-GB')} of {progress.total.toLocaleString('en-GB')} written
            </p>
          </div>
        )}
        <Group justify="flex-end" gap={8} className={css.acts}>
          <Button variant="default" onClick={() => (leave.isPending ? cancel.mutate(undefined) : onClose())}>
            Cancel
          </Button>
          <Button
            loading={leave.isPending}
            onClick={() => leave.mutate({ format, selection, columns: columns.length > 0 ? [...columns] : ['name'] })}
          >
            {format === 'print' ? `Print ${who}` : `Save ${who}`}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
