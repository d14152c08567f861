import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'
import { PASSPHRASE_MIN, passphraseLength } from '@core/register/passphrase'
import { strengthOf, type Strength } from './strength-words'

type Guesser = { guess(passphrase: string): number }

/** How strong the typed passphrase is; undefined while it is too short to say, or the word lists are still loading. */
export function useStrength(passphrase: string): Strength | undefined {
  const [settled] = useDebouncedValue(passphrase, 120)
  const guesser = useGuesser()
  return useMemo(
    () => (guesser && passphraseLength(settled) >= PASSPHRASE_MIN ? strengthOf(guesser.guess(settled)) : undefined),
    [guesser, settled],
  )
}

/** The word lists are over a megabyte, and needed once: they come when somebody chooses a passphrase. */
function useGuesser(): Guesser | undefined {
  const [guesser, setGuesser] = useState<Guesser>()
  useEffect(() => {
    let wanted = true
    const load = async () => {
      const { guessesFor } = await import('./passphrase-strength')
      if (wanted) setGuesser({ guess: guessesFor })
    }
    void load()
    return () => {
      wanted = false
    }
  }, [])
  return guesser
}
