import { sponsorReportFacts } from '@core/coaching/sponsor-report-facts'
import { shareableWords } from '@core/coaching/shareable'
import type { EngagementView } from '@core/coaching/view'
import { composeDocument } from '@core/documents/framed'
import { sponsorReport } from '@core/documents/templates/sponsor-report'
import { newOrganisation } from '@core/organisation/new-organisation'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { Sheet } from '../../ui/Sheet'
import { wasLeftOpen } from '../drafts/held-drafts'
import css from './coaching.module.css'
import { ShareDialog } from './ShareDialog'

/** What the sponsor may see, and the report with only that in it (row E8). */
export function SponsorSheet({ view, today }: { readonly view: EngagementView; readonly today: string }) {
  const { engagement, sponsorName, state } = view
  const { data: organisation } = useOrganisation()
  const [editing, setEditing] = useState(() => wasLeftOpen({ form: 'coaching-share', part: engagement.id }))
  const frame = { organisation: organisation ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' }
  const facts = sponsorReportFacts(view)
  return (
    <Sheet
      title="What the sponsor may see"
      actions={
        state !== 'destroyed' && (
          <>
            <ExportMenu
              label="The report"
              title={sponsorReport.title}
              name="sponsor-report"
              blocks={composeDocument(sponsorReport, facts, frame)}
              about={{ action: 'coaching.export', subject: engagement.id }}
              gaps={sponsorReport.gaps(facts, frame)}
            />
            <Button variant="default" onClick={() => setEditing(true)}>
              Choose
            </Button>
          </>
        )
      }
    >
      <div className={css.part}>
        {engagement.shared.length === 0 ? (
          <p>Nothing is marked. {sponsorName} learns that there is coaching, and no more.</p>
        ) : (
          <ul className={css.list}>
            {engagement.shared.map((field) => (
              <li key={field}>{shareableWords[field]}</li>
            ))}
          </ul>
        )}
        <p className={css.hint}>Notes, career and life can never be marked.</p>
      </div>
      {editing && <ShareDialog engagement={engagement} today={today} onClose={() => setEditing(false)} />}
    </Sheet>
  )
}
