import { Modal } from '@mantine/core'
import { useMemo } from 'react'
import type { Block } from '@core/documents/block'
import { difference } from '@core/documents/difference/difference'
import type { DocumentVersion } from '@core/documents/document-version'
import { ruleDifferences } from '@core/documents/rules-of-document'
import { WhatChanged } from './WhatChanged'

type WhatChangedDialogProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly current: DocumentVersion
  /** The page as it reads now, in the frame of the current version. */
  readonly now: readonly Block[]
}

/** The version people can read and what is true now, word by word. */
export function WhatChangedDialog({ opened, onClose, current, now }: WhatChangedDialogProps) {
  const { title, templateId, seq, blocks } = current
  const change = useMemo(
    () => (opened ? difference(blocks, now, 'changes') : { blocks: [], count: 0 }),
    [opened, blocks, now],
  )
  return (
    <Modal opened={opened} onClose={onClose} title={`What changed since version ${seq}`} size={860}>
      <WhatChanged
        {...{ title, templateId, seq }}
        difference={change.blocks}
        count={change.count}
        rules={opened ? ruleDifferences(current) : []}
      />
    </Modal>
  )
}
