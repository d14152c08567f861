import { layoutNames } from '@core/imports/columns/layout'
import type { ImportState, OneImport } from '@core/imports/contract'
import { ukDateTime } from '@core/time/instant'
import { Button, Group } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { LawLine } from '../../ui/LawLine'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { counted, entersTheList, leftOutOf, targetWords } from './import-words'
import css from './imports.module.css'
import { foundRunning } from './open-import'
import { SaveLeftOut } from './SaveLeftOut'
import { useTakeBack } from './use-import-work'
import { useImportList } from './use-imports'
import { useOpenImport, useSavable } from './use-open-import'

/** What was brought in before, each with its way back. */
export function EarlierImports() {
  const { data: imports } = useImportList()
  const [asked, setAsked] = useState<OneImport>()
  const undo = useTakeBack()
  const savable = useSavable()
  const { set } = useOpenImport()
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
              <Group gap={8}>
                {one.state === 'done' && savable[one.id] && leftOutOf(one.counts) > 0 && (
                  <SaveLeftOut id={one.id} rows={leftOutOf(one.counts)} names={savable[one.id] ?? []} small />
                )}
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
                  <span className={css.second}>{stateWords(one.state)}</span>
                )}
              </Group>
            </div>
          </SheetRow>
        ))}
      </Sheet>
      {asked && (
        <ConfirmDialog
          opened
          onClose={() => setAsked(undefined)}
          onConfirm={() => {
            set(foundRunning(asked, 'undoing'))
            undo.mutate({ id: asked.id })
          }}
          title="Take the whole import back?"
          goes={[
            `${counted(asked.counts.added, asked.target)} that came in with it will go.`,
            'What it added to others will go.',
          ]}
          stays={[
            'Whoever has something recorded since stays.',
            ...(entersTheList(asked.counts, asked.target)
              ? [
                  <>
                    Everybody it put on the do-not-contact list stays on it: they said no, and that does not depend on
                    this import. <LawLine rules={['suppress.keep', 'suppress.check']} />
                  </>,
                ]
              : []),
          ]}
          button="Take it back"
        />
      )}
    </div>
  )
}

function stateWords(state: ImportState): string {
  if (state === 'undone') return 'Taken back'
  return state === 'interrupted' ? 'Cut short: everybody was taken out again' : 'Goes on after the next unlocking'
}
