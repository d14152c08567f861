import { composeDocument } from '@core/documents/framed'
import { recordingNotice } from '@core/documents/templates/recording-notice'
import { newOrganisation } from '@core/organisation/new-organisation'
import { letterFactsOf } from '@core/requests/letter-facts'
import type { RequestCase } from '@core/requests/request'
import { Button, Group, Modal } from '@mantine/core'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { useKeepLetter } from '../requests/use-requests'
import css from './recordings.module.css'

/** The internal notice that a request reaches call recordings: read it, print it, and note that it was given (S3-33). */
export function NoticeDialog({ of, onClose }: { readonly of: RequestCase; readonly onClose: () => void }) {
  const today = useToday()
  const { request } = of
  const { data: organisation } = useOrganisation()
  const keep = useKeepLetter(request.id, onClose)
  const facts = letterFactsOf(of)
  const { id: templateId, title } = recordingNotice
  const frame = { organisation: organisation ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' }
  const blocks = composeDocument(recordingNotice, facts, frame)
  const event = { type: 'action-done', on: today, what: 'Written notice to the data controller: recordings' } as const
  return (
    <Modal opened onClose={onClose} title={title} size={860}>
      <div className={css.main}>
        <PaperPage blocks={blocks} label="The notice" />
        {recordingNotice.checkBeforeUse.map((line) => (
          <p key={line} className={css.hint}>
            {line}
          </p>
        ))}
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Not yet
          </Button>
          <ExportMenu
            title={title}
            name={`${request.reference}-${templateId}`}
            blocks={blocks}
            about={{ action: 'requests.exportLetter', subject: request.id }}
          />
          <Button loading={keep.isPending} onClick={() => keep.mutate({ templateId, title, facts, event })}>
            Record it as given
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
