import type { KeptPack } from '@core/library/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Button, FileButton, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { useFileDrop } from '../../ui/use-file-drop'
import css from './library.module.css'
import { PackPreview } from './PackPreview'
import { useChosenPack, useLawPackActs, useLawPacks } from './use-law-packs'

const states: Readonly<Record<KeptPack['state'], string>> = {
  'in-use': 'In use',
  overtaken: 'Newer rules came after it',
  'taken-back': 'Taken back',
  invalid: 'No longer trusted or readable, so it counts for nothing',
}

/** Law packs: bringing one in from a file with a look at it first, and those that were used here. */
export function LawPacksSheet() {
  const { data: packs = [] } = useLawPacks()
  const { fault, chosen, look, leave } = useChosenPack()
  const { use, takeBack } = useLawPackActs()
  const [asked, setAsked] = useState<KeptPack | null>(null)
  const forget = useRef<() => void>(null)
  const { place, over } = useFileDrop(look)
  const take = (file: File | null) => {
    forget.current?.()
    if (file) look(file)
  }
  return (
    <>
      <Sheet title="Law packs">
        <section ref={place} className={`${css.pack} ${css.drop}`} data-over={over} aria-label="Look at a law pack">
          <Text maw="70ch">
            A law pack is a small signed file with newer words for the rules. It works without the network: somebody
            brings it to you, you look at what it would change, and decide. It changes what the rules say, where they
            come from and when they were checked. It can name new bank holidays too: then open requests get their days
            anew. The questions of the guides come with a new Steward only.
          </Text>
          {fault !== '' && (
            <Wash
              tone="red"
              icon={IconAlertTriangle}
              role="alert"
              title="This file cannot be used. Nothing has changed."
            >
              {fault}
            </Wash>
          )}
          <div className={css.acts}>
            <FileButton resetRef={forget} onChange={take}>
              {(props) => (
                <Button variant="default" {...props}>
                  Look at a law pack
                </Button>
              )}
            </FileButton>
            <Text c="dimmed" fz={13.5}>
              Choose the file, or drop it here.
            </Text>
          </div>
        </section>
        {packs.map((pack) => (
          <SheetRow key={pack.id}>
            <div className={css.row}>
              <div>
                <Text fw={600}>{pack.title}</Text>
                <Text c="dimmed" fz={13.5}>
                  Rules of {dayMonthYear(pack.version)}, brought in on {dayMonthYear(londonDate(pack.addedAt))}.{' '}
                  {states[pack.state]}.
                </Text>
              </div>
              {pack.takenBackAt === '' && (
                <Button variant="default" onClick={() => setAsked(pack)} aria-label={`Take back: ${pack.title}`}>
                  Take back
                </Button>
              )}
            </div>
          </SheetRow>
        ))}
      </Sheet>
      {chosen && <PackPreview preview={chosen.preview} onLeave={leave} onUse={() => use.mutate(chosen.bytes)} />}
      {asked && (
        <ConfirmDialog
          opened
          onClose={() => setAsked(null)}
          onConfirm={() => {
            takeBack.mutate(asked.id)
            setAsked(null)
          }}
          title={`Take back “${asked.title}”?`}
          goes="The rules read again as they did before it. To use it again, bring in its file again."
          stays="Decisions that were saved meanwhile keep its words and its version."
          button="Take it back"
        />
      )}
    </>
  )
}
