import { Group, Modal } from '@mantine/core'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PaperPage } from '../../ui/PaperPage'
import { SaveFile } from './SaveFile'
import css from './erasure.module.css'
import { useLockedCopy } from './use-case-erasure'

type LockedCopyDialogProps = {
  readonly requestId: string
  readonly reference: string
  readonly opened: boolean
  readonly onClose: () => void
}

/** Everything a locked copy holds. That somebody looked is noted. */
export function LockedCopyDialog({ requestId, reference, opened, onClose }: LockedCopyDialogProps) {
  const { data: copy } = useLockedCopy(requestId, opened)
  const title = copy ? `Locked copy “${copy.name}”` : 'Locked copy'
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={860}>
      {copy ? (
        <div className={css.body}>
          {copy.contents.length > 0 && <PaperPage blocks={copy.contents} label="The locked copy" />}
          {copy.files.length > 0 && (
            <ul className={css.files}>
              {copy.files.map((file) => (
                <SaveFile key={file.id} file={file} />
              ))}
            </ul>
          )}
          {copy.contents.length > 0 && (
            <Group justify="flex-end">
              <ExportMenu
                title={`Locked copy of ${reference}`}
                name={`${reference}-locked-copy`}
                blocks={copy.contents}
                about={{ action: 'erasure.exportCopy', subject: requestId }}
              />
            </Group>
          )}
        </div>
      ) : (
        <Loading rows={6} />
      )}
    </Modal>
  )
}
