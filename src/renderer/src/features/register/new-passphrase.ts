import { newPassphrase } from '@core/register/passphrase'

/** Two typings of a new passphrase. `shown`: it was read on the screen instead of typed a second time. */
export type NewPassphrase = { readonly first: string; readonly again: string; readonly shown: boolean }

/** What is wrong with a passphrase being chosen, beside the field it belongs to; empty when nothing is. */
export function faultsOf({ first, again, shown }: NewPassphrase): { first?: string; again?: string } {
  const parsed = newPassphrase.safeParse(first)
  if (!parsed.success) return { first: parsed.error.issues[0]?.message ?? 'Choose another passphrase.' }
  if (!shown && again === '') return { again: 'Type it once more, so that a slip of the finger does not lock you out.' }
  if (!shown && again !== first) return { again: 'The two are not the same. Type them again, or show what is typed.' }
  return {}
}
