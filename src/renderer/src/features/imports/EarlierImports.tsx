import { layoutNames } from '@core/imports/columns/layout'
import type { OneImport } from '@core/imports/contract'
import { ukDateTime } from '@core/time/instant'
import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { sayDone, sayFailed } from '../../app/use-change'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { counted, targetWords } from './import-words'
import css from './imports.module.css'
import { useImportAct, useImportList } from './use-imports'

/** What was brought in before, each with its way back. */
export function EarlierImports() {
  const { data: imports } = useImportList()
  const [asked, setAsked] = useState<OneImport>()
  const undo = useImportAct('undo', ({ counts }) =>
    sayDone(counts.kept === 0 ? 'Taken back.' : `Taken back, but for ${counts.kept} with something recorded since.`),
  )
  if (!imports || imports.length === 0) return null
  return (
    <div className={css.earlier}>
      <Sheet title="Brought in before">
        {imports.map((one) => (
          <SheetRow key={one.id}>
            <div className={css.earlierRow}>
              <div>
                <span className={css.name}>
                  {one.target === 'people' ? layoutNames[one.layout] : targetWords[one.target].label}
                </span>
                <span className={css.second}>
                  {ukDateTime(one.beganAt)}, {counted(one.counts.added, one.target)}{' '}
                  {one.source && <bdi>from {one.source}</bdi>}
                </span>
              </div>
              {one.state === 'done' ? (
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
                  onClick={() => setAsked(one)}
                >
                  Take back
                </Button>
              ) : (
                <span className={css.second}>{one.state === 'undone' ? 'Taken back' : 'Not finished yet'}</span>
              )}
            </div>
          </SheetRow>
        ))}
      </Sheet>
      {asked && (
        <ConfirmDialog
          opened
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            undo.mutate({ id: asked.id }, { onError: sayFailed })
            setAsked(undefined)
          }}
          title="Take the whole import back?"
          goes={[`${counted(asked.counts.added, asked.target)} that came in with it`, 'What it added to others']}
          stays={['Whoever has something recorded since', 'Everybody it put on the do-not-contact list']}
          button="Take it back"
        />
      )}
    </div>
  )
}
