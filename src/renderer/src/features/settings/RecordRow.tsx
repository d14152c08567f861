import { factsInWords } from '@core/contacts/edit-events'
import { actionWords } from '@core/history/action-words'
import type { AuditEvent } from '@core/history/contract'
import { ukDateTime } from '@core/time/instant'
import { SheetRow } from '../../ui/Sheet'
import css from './HistoryPage.module.css'
import { whoWords } from './way-words'

/** One line of the record: when, what, which facts, and who was inside by which way. */
export function RecordRow({ event }: { readonly event: AuditEvent }) {
  const { at, action, fields, who, way } = event
  const facts = factsInWords(action, fields)
  return (
    <SheetRow>
      <div className={css.row}>
        <time className={css.when} dateTime={at}>
          {ukDateTime(at)}
        </time>
        <span className={css.what}>
          {actionWords(action)}
          {facts.length > 0 && <span className={css.facts}>{facts.join(', ')}</span>}
        </span>
        <span className={css.who}>{whoWords({ who, way })}</span>
      </div>
    </SheetRow>
  )
}
