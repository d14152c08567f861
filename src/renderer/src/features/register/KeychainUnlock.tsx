import { Button } from '@mantine/core'
import { faultWords, PanelFault } from './PanelFault'
import css from './PanelForm.module.css'
import { useUnlockWithKeychain } from './use-keychain'

/** Opening from the keychain of this computer; the passphrase above goes on working. Stays to say why it could not. */
export function KeychainUnlock({ offered }: { readonly offered: boolean }) {
  const unlock = useUnlockWithKeychain()
  if (!offered && !unlock.error) return null
  return (
    <>
      {offered && (
        <Button
          variant="outline"
          className={css.second}
          loading={unlock.isPending}
          onClick={() => unlock.mutate()}
          fullWidth
        >
          Open without the passphrase on this computer
        </Button>
      )}
      {unlock.error && <PanelFault words={faultWords(unlock.error)} />}
    </>
  )
}
