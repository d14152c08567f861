import { useState } from 'react'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { api } from '../../app/api'
import { sayFailed } from '../../app/use-change'
import { recoverySheet, recoverySheetTitle } from './recovery-sheet'

/** How the sheet has left so far. */
export type Left = 'printed' | 'saved'

/** Prints or saves the recovery sheet, and remembers which. */
export function useRecoveryPaper(key: RecoveryKeyGroups) {
  const [left, setLeft] = useState<Left>()
  const title = recoverySheetTitle
  const blocks = recoverySheet(key)
  const print = () =>
    void api.paper.print({ title, blocks }).then(({ printed }) => printed && setLeft('printed'), sayFailed)
  const save = () =>
    void api.paper
      .save({
        name: 'steward-recovery-sheet',
        format: 'pdf',
        title,
        blocks,
        about: { action: 'register.save-recovery-sheet', subject: '' },
      })
      .then(({ saved }) => saved && setLeft('saved'), sayFailed)
  return { left, print, save }
}
