import type { AttachmentOwnerKind } from '@core/attachments/attachment'
import { Button, FileButton, Input, Progress } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useSearch } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import { useFileDrop } from '../../ui/use-file-drop'
import { AttachmentLine } from './AttachmentLine'
import css from './attachments.module.css'
import { useAttach, useAttachments } from './use-attachments'

export type AttachmentsProps = {
  readonly ownerKind: AttachmentOwnerKind
  readonly ownerId: string
  /** The person the files are erased with, where the owner is not the person: of a request, of a consent. */
  readonly contactId?: string | null
  /** What stands above; “Files” where nothing else is said. */
  readonly title?: string
  /** A sentence about what belongs here. */
  readonly say?: string
}

const usual =
  'Signed forms, letters and scans, up to 25 MB each. They are kept encrypted, and their words can be searched.'

/** The files of a record: choose or drop one, see its fingerprint, save it out, remove it. A sheet of its own. */
export function Attachments({ ownerKind, ownerId, contactId = null, title = 'Files', say = usual }: AttachmentsProps) {
  const owner = { ownerKind, ownerId }
  const { data: files = [] } = useAttachments(owner)
  const { attach, cancel, fault, under } = useAttach(owner, contactId)
  const { place, over } = useFileDrop((_, all) => attach(all))
  const forget = useRef<() => void>(null)
  // Whoever comes from the story of a contact wants to see the files, far down on its page.
  const asked = new URLSearchParams(useSearch())
  const isAsked = ownerKind === 'contact' && asked.get('show') === 'files'
  const isHere = files.length > 0
  useEffect(() => {
    if (isAsked && isHere) place.current?.scrollIntoView({ block: 'center' })
  }, [isAsked, isHere, place])
  const take = (chosen: readonly File[]) => {
    forget.current?.() // so that the same file can be chosen a second time
    attach(chosen)
  }
  return (
    <section ref={place} className={css.place} data-over={over} aria-label={title}>
      <Sheet
        title={title}
        actions={
          <FileButton resetRef={forget} onChange={take} multiple>
            {(props) => (
              <Button {...props} variant="default" size="compact-md" aria-label={`Attach a file: ${title}`}>
                Attach a file
              </Button>
            )}
          </FileButton>
        }
      >
        {files.length === 0 && <p className={css.none}>{over ? 'Let go to attach it.' : `Nothing attached. ${say}`}</p>}
        {fault !== '' && <Input.Error role="alert">{fault}</Input.Error>}
        {under && (
          <div className={css.under}>
            <bdi className={css.name}>{under.name}</bdi>
            <Progress value={100 * under.share} aria-label={`Attaching ${under.name}`} className={css.bar} />
            <Button variant="subtle" size="compact-md" onClick={cancel}>
              Give up
            </Button>
          </div>
        )}
        {files.length > 0 && (
          <ul className={css.list}>
            {files.map((file) => (
              <li key={file.id} className={css.row}>
                <AttachmentLine file={file} />
              </li>
            ))}
          </ul>
        )}
      </Sheet>
    </section>
  )
}
