import type { ListedNotes } from '@core/coaching-notes/contract'
import { Button } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { AllowNotesDialog } from './AllowNotesDialog'

/** Why no note can be written, where somebody wanted to; and the way on where there is one (S4-24). */
export function NotesRefused({ listed: { may, engagement } }: { readonly listed: ListedNotes }) {
  const [asked, setAsked] = useState(false)
  return (
    <Wash tone="amber" icon={IconLock} title="No note can be written now" role="alert">
      <p>{may.say}</p>
      {engagement.consentWithdrawnOn === '' && (
        <Button variant="default" size="compact-md" my={8} onClick={() => setAsked(true)}>
          Allow notes without it
        </Button>
      )}
      <LawLine rules={may.rules} />
      {asked && <AllowNotesDialog engagementId={engagement.id} onClose={() => setAsked(false)} />}
    </Wash>
  )
}
