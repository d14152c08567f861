import type { BreachSummary } from '@core/breaches/summary'
import { framed } from '@core/documents/framed'
import { breachLog } from '@core/documents/templates/breach-log'
import { ExportMenu } from '../../ui/ExportMenu'
import { usePaperFrame } from './use-breaches'

/** Prints or saves the log in the order the law lists its columns. */
export function LogExport({ lines }: { readonly lines: readonly BreachSummary[] }) {
  const frame = usePaperFrame()
  const blocks = framed(breachLog.compose({ lines: [...lines], fromOn: '', toOn: '' }, frame), frame, breachLog)
  return (
    <ExportMenu
      label="Print or save"
      title={breachLog.title}
      name={`register-of-breaches-${frame.madeOn}`}
      blocks={blocks}
      about={{ action: 'breaches.exportLog', subject: '' }}
    />
  )
}
