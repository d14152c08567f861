import type { MatrixCell, MatrixRow } from '@core/consents/matrix'
import type { Contact } from '@core/contacts/contact'
import { callScript } from '@core/documents/templates/call-script'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'

type CallScriptProps = { readonly contact: Contact; readonly row: MatrixRow; readonly cell: MatrixCell }

/** The sheet for a call, on paper or as a file; only where the call may be made. */
export function CallScript({ contact, row, cell }: CallScriptProps) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const { answer, state } = cell
  const may = answer.verdict === 'allowed' || answer.verdict === 'allowed-with-duties'
  if (row.channel !== 'live-call' || !row.point || !may || !organisation) return null
  const facts = {
    name: contact.displayName,
    number: row.point.value,
    purpose: state.purpose,
    because: answer.say,
    rules: answer.rules,
    source: contact.source,
    obtainedFrom: contact.obtainedFrom,
    obtainedOn: contact.obtainedOn,
  }
  const frame = { organisation, madeOn: today, version: 0, nextReviewOn: '' }
  return (
    <ExportMenu
      label="Script for the call"
      title={callScript.title}
      name="call-script"
      blocks={callScript.compose(facts, frame)}
      about={{ action: 'contacting.exportScript', subject: contact.id }}
    />
  )
}
