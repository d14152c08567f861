import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { Parts, WayIn } from '@core/ways/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { useEndParts, useMakeParts } from '../register/use-ways'
import { PartsMade } from './PartsMade'
import { PassphraseAsked } from './PassphraseAsked'
import css from './SecurityPage.module.css'

type Doing = { readonly what: 'nothing' | 'asking' | 'ending' } | { readonly what: 'made'; readonly made: Parts }

/** Three printed parts, any two of which open the register: for when something happens to the person who keeps it. */
export function PartsSettings({ parts }: { readonly parts: WayIn | undefined }) {
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' })
  const make = useMakeParts()
  const end = useEndParts()
  const stop = () => setDoing({ what: 'nothing' })
  if (doing.what === 'made') return <PartsMade parts={doing.made} onDone={stop} />
  return (
    <>
      <p className={css.say}>
        {parts
          ? `Three parts were made on ${dayMonthYear(londonDate(parts.madeAt))}. Any two of them open the register.`
          : 'Illness, an accident, a sale: print three parts and give them to three people you trust, such as a partner, a solicitor and an accountant. Any two together open the register; one alone opens nothing.'}
      </p>
      {doing.what === 'asking' ? (
        <PassphraseAsked
          description={parts && 'The parts there are open nothing any more as soon as new ones are made.'}
          button="Make three parts"
          busy={make.isPending}
          error={make.error}
          onTyped={(passphrase) =>
            make.mutate({ passphrase }, { onSuccess: (made) => setDoing({ what: 'made', made }) })
          }
          onCancel={stop}
        />
      ) : (
        <Group gap={8}>
          <Button variant="default" onClick={() => setDoing({ what: 'asking' })}>
            {parts ? 'Make three new parts' : 'Make three parts'}
          </Button>
          {parts && (
            <Button variant="subtle" onClick={() => setDoing({ what: 'ending' })}>
              End the parts
            </Button>
          )}
        </Group>
      )}
      <ConfirmDialog
        opened={doing.what === 'ending'}
        onClose={stop}
        onConfirm={() => end.mutate(undefined, { onSettled: stop })}
        title="End the three parts?"
        goes="The three sheets open this register no more, from now on."
        stays="Backups made before today still open with them. The passphrases and the recovery sheet go on working."
        button="End the parts"
        danger
        busy={end.isPending}
      />
    </>
  )
}
