import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { KEYCHAIN_DAYS, keychainDays } from '@core/keychain/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { sayDone } from '../../app/use-change'
import { Choice } from '../../ui/Choice'
import { useKeychain, useTurnOffKeychain, useTurnOnKeychain } from '../register/use-keychain'
import { PassphraseAsked } from './PassphraseAsked'
import css from './SecurityPage.module.css'

/** Opening without the passphrase on this computer: off until somebody turns it on, and asked for again after some days. */
export function KeychainSettings() {
  const [asking, setAsking] = useState(false)
  const [days, setDays] = useState(String(KEYCHAIN_DAYS))
  const { data: state } = useKeychain()
  const turnOn = useTurnOnKeychain()
  const turnOff = useTurnOffKeychain()
  const done = () => {
    sayDone('Turned on. The lock screen now has a button for it.')
    setAsking(false)
  }
  if (asking) {
    return (
      <PassphraseAsked
        button="Turn it on"
        busy={turnOn.isPending}
        error={turnOn.error}
        onTyped={(passphrase) => turnOn.mutate({ passphrase, days: Number(days) }, { onSuccess: done })}
        onCancel={() => setAsking(false)}
      >
        <Choice
          legend="Ask for the passphrase"
          layout="row"
          options={keychainDays.map((count) => ({ value: String(count), label: everyDays(count) }))}
          value={days}
          onChange={setDays}
        />
      </PassphraseAsked>
    )
  }
  return (
    <>
      <p className={css.say}>
        {state?.isOn
          ? `On${state.days ? `: the passphrase is asked for ${everyDays(state.days)}` : ''}${state.until ? `, next on ${dayMonthYear(londonDate(state.until))}` : ''}. Whoever is signed in to this computer can open the register until then.`
          : 'Off. You can keep a copy of the way in inside this computer’s own keychain, so that unlocking is one press. Whoever is signed in to this computer could then open the register too; the passphrase always goes on working.'}
      </p>
      <Group gap={8}>
        {state?.isOn ? (
          <Button variant="default" loading={turnOff.isPending} onClick={() => turnOff.mutate(undefined)}>
            Turn it off
          </Button>
        ) : (
          <Button variant="default" onClick={() => setAsking(true)}>
            Turn it on
          </Button>
        )}
      </Group>
    </>
  )
}

function everyDays(count: number): string {
  return count === 1 ? 'every day' : `every ${count} days`
}
