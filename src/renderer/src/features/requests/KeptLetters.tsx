import type { RequestEvent } from '@core/requests/event'
import { letterLeftAction } from '@core/requests/letter-left'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Group, Modal } from '@mantine/core'
import { IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PaperPage } from '../../ui/PaperPage'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './requests.module.css'
import { useKeptLetter } from './use-requests'

/** The letters of a case, each as it was sent. */
export function KeptLetters({ events }: { readonly events: readonly RequestEvent[] }) {
  const [opened, setOpened] = useState<string | null>(null)
  const letters = events.flatMap(({ facts }) => (facts.type === 'letter-kept' ? [facts] : []))
  if (letters.length === 0) return null
  return (
    <Sheet title="Letters" padded={false}>
      {letters.map(({ documentId, title, on }) => (
        <SheetRow key={documentId}>
          <Group gap={10}>
            <IconMail size={18} stroke={1.75} aria-hidden="true" />
            <Anchor component="button" type="button" onClick={() => setOpened(documentId)}>
              {title}
            </Anchor>
            <span className={css.second}>{dayMonthYear(on)}</span>
          </Group>
        </SheetRow>
      ))}
      <LetterAsSent documentId={opened} onClose={() => setOpened(null)} />
    </Sheet>
  )
}

function LetterAsSent({ documentId, onClose }: { readonly documentId: string | null; readonly onClose: () => void }) {
  const { data: letter } = useKeptLetter(documentId)
  return (
    <Modal opened={documentId !== null} onClose={onClose} title={letter?.title ?? 'Letter'} size={860}>
      {letter ? (
        <div className={css.main}>
          <PaperPage blocks={letter.blocks} label="The letter" />
          <Group justify="flex-end">
            <ExportMenu
              title={letter.title}
              name={letter.templateId}
              blocks={letter.blocks}
              about={{ action: letterLeftAction(letter.templateId), subject: letter.about }}
            />
          </Group>
        </div>
      ) : (
        <Loading rows={6} />
      )}
    </Modal>
  )
}
