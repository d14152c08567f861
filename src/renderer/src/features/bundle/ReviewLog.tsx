import type { Block } from '@core/documents/block'
import type { ReviewLine } from '@core/bundle/contract'
import { groundOf } from '@core/exemptions/answer'
import type { RequestCase } from '@core/requests/request'
import { dayMonthYear } from '@core/time/format-date'
import { ExportMenu } from '../../ui/ExportMenu'
import { Wash } from '../../ui/Wash'
import { useReviewLog } from './use-bundle'

/** The log of what was held back or taken out: item, reason, who decided and who looked again; it leaves on paper. */
export function ReviewLog({ of: { request } }: { readonly of: RequestCase }) {
  const { data: lines = [] } = useReviewLog(request.id, true)
  if (lines.length === 0) return null
  return (
    <Wash tone="sunken" title="Log of the check">
      <p>{lines.length === 1 ? 'One entry.' : `${lines.length} entries.`}</p>
      <ExportMenu
        label="Print or save"
        title={`Check of ${request.reference}`}
        name={`${request.reference}-check`}
        blocks={blocksOf(request.reference, lines)}
        about={{ action: 'requests.exportReview', subject: request.id }}
      />
    </Wash>
  )
}

function blocksOf(reference: string, lines: readonly ReviewLine[]): Block[] {
  return [
    { type: 'title', text: `What was held back from the answer to ${reference}` },
    {
      type: 'table',
      head: ['Item', 'What', 'Reason', 'Decided by', 'On', 'Second look'],
      rows: lines.map(({ item, done, ground, reasons, decidedBy, decidedOn, checkedBy }) => [
        item,
        done === 'hold' ? 'Held back' : 'Words taken out',
        [`${groundOf(ground).cite}: ${groundOf(ground).letter}`, reasons].filter(Boolean).join('. '),
        decidedBy,
        dayMonthYear(decidedOn),
        checkedBy === '' ? 'Not yet' : checkedBy,
      ]),
      rules: ['sar.exemptions', 'sar.third-party'],
    },
  ]
}
