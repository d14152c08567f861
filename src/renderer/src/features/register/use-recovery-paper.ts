import { useState } from 'react'
import type { Block } from '@core/documents/block'
import type { RecoveryKeyGroups } from '@core/register/contract'
import type { PartSheet } from '@core/ways/contract'
import { api } from '../../app/api'
import { sayFailed } from '../../app/use-change'
import { partSheet, partSheetTitle } from './part-sheet'
import { recoverySheet, recoverySheetTitle } from './recovery-sheet'

/** How the sheet has left so far. */
export type Left = 'printed' | 'saved'

type SecretPaper = {
  readonly title: string
  readonly name: string
  readonly action: string
  readonly blocks: Block[]
  readonly onLeft?: () => void
}

/** Prints or saves the recovery sheet, and remembers which. */
export function useRecoveryPaper(key: RecoveryKeyGroups) {
  return useSecretPaper({
    title: recoverySheetTitle,
    name: 'steward-recovery-sheet',
    action: 'register.save-recovery-sheet',
    blocks: recoverySheet(key),
  })
}

/** Prints or saves the sheet of one of the three parts. */
export function usePartPaper(part: PartSheet, madeAt: string, onLeft: () => void) {
  return useSecretPaper({
    title: partSheetTitle(part.number),
    name: `steward-part-${part.number}`,
    action: 'ways.save-part',
    blocks: partSheet(part, madeAt),
    onLeft,
  })
}

function useSecretPaper({ title, name, action, blocks, onLeft }: SecretPaper) {
  const [left, setLeft] = useState<Left>()
  const note = (how: Left) => {
    setLeft(how)
    onLeft?.()
  }
  const toPrinter = async () => {
    const { printed } = await api.paper.print({ title, blocks })
    if (!printed) return
    note('printed')
    await api.documents.noteExport({ action, subject: '', format: 'print' })
  }
  const print = () => void toPrinter().catch(sayFailed)
  const save = () =>
    void api.paper
      .save({ name, format: 'pdf', title, blocks, about: { action, subject: '' } })
      .then(({ saved }) => saved && note('saved'), sayFailed)
  return { left, print, save }
}
