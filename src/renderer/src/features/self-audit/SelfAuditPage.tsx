import { dayMonthYear } from '@core/time/format-date'
import type { SelfAudit } from '@core/self-audit/self-audit'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNamedInAddress } from '../../app/use-named-in-address'
import { Empty } from '../../ui/Empty'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { FinishAuditDialog } from './FinishAuditDialog'
import { FinishedAudit } from './FinishedAudit'
import { PrintAudit } from './PrintAudit'
import { RunningAudit } from './RunningAudit'
import css from './self-audit.module.css'
import { useBeginAudit, useSelfAudits } from './use-self-audit'

/** The self-audit: is everything in order? Questions, gaps, and a dated report (S1-18). */
export function SelfAuditPage() {
  const { data, error } = useSelfAudits()
  const begin = useBeginAudit()
  const [finishing, setFinishing] = useState(false)
  useNamedInAddress('question', data !== undefined, showQuestion)
  if (error) throw error
  if (!data) return <Loading rows={6} />
  const [latest, ...earlier] = data
  const isOpen = latest?.finishedOn === ''
  return (
    <>
      <PageHead
        title="Self-audit"
        crumb={[{ label: 'Documents', href: '/documents' }, { label: 'Self-audit' }]}
        lead="Some forty questions with yes, not yet or no. What is not in order becomes a task on Today."
        actions={
          latest && (
            <>
              <PrintAudit audit={latest} />
              {isOpen ? (
                <Button onClick={() => setFinishing(true)}>Finish it</Button>
              ) : (
                <Button loading={begin.isPending} onClick={() => begin.mutate(undefined)}>
                  Begin a new one
                </Button>
              )}
            </>
          )
        }
      />
      <div className={css.main}>
        {!latest && (
          <Sheet>
            <Empty
              title="Find out where you stand"
              say="Half an hour, once a year. The report shows a client, a funder or the regulator that you looked, and what you did about it."
              action={
                <Button loading={begin.isPending} onClick={() => begin.mutate(undefined)}>
                  Begin the self-audit
                </Button>
              }
            />
          </Sheet>
        )}
        {latest && (isOpen ? <RunningAudit audit={latest} /> : <FinishedAudit audit={latest} />)}
        {earlier.length > 0 && <Earlier audits={earlier} />}
        <LawLine rules={['acc.record', 'ropa.duty', 'security.measures']} />
      </div>
      {finishing && latest && <FinishAuditDialog audit={latest} onClose={() => setFinishing(false)} />}
    </>
  )
}

/** Goes to the answer of a question; the chosen one, where it has several. */
function showQuestion(id: string): void {
  const [first, ...others] = document.querySelectorAll<HTMLElement>(`[data-path="${CSS.escape(id)}"]`)
  const chosen = [first, ...others].find((one) => one instanceof HTMLInputElement && one.checked) ?? first
  chosen?.focus()
}

function Earlier({ audits }: { readonly audits: readonly SelfAudit[] }) {
  return (
    <Sheet title="Earlier ones">
      {audits.map((audit) => (
        <SheetRow key={audit.id}>
          <div className={css.line}>
            <span className={css.grow}>
              {dayMonthYear(audit.finishedOn)}, by {audit.finishedBy}
            </span>
            <PrintAudit audit={audit} />
          </div>
        </SheetRow>
      ))}
    </Sheet>
  )
}
