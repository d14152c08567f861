import type { RequestKind } from '@core/requests/kind'
import { ExportMenu } from '../../ui/ExportMenu'
import type { LogPaperBlocks } from './use-log-paper'

type LogExportProps = {
  readonly kind: Pick<RequestKind, 'id' | 'log'>
  readonly paper: LogPaperBlocks | undefined
}

/** Prints the log or saves it as a file; each time leaves a line in the audit trail. */
export function LogExport({ kind, paper }: LogExportProps) {
  if (!paper) return null
  return (
    <ExportMenu
      title={paper.title}
      name={kind.log.templateId}
      blocks={paper.whole}
      about={{ action: 'requests.printLog', subject: kind.id }}
    />
  )
}
