import type { ErasurePreview } from '@core/erasure/contract'
import { Button } from '@mantine/core'
import { IconEraser } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import { useErasurePreview } from '../contacts/use-erasure'
import css from './erasure.module.css'

/** Says on top of a contact that it will be erased, on which day, and where that can be undone. */
export function LeavingNotice({ id, onClaim }: { readonly id: string; readonly onClaim: () => void }) {
  const { data: preview } = useErasurePreview(id, true)
  const planned: ErasurePreview['refusal'] = preview?.refusal ?? null
  return (
    <Wash tone="amber" icon={IconEraser} title={planned?.say ?? 'This contact will be erased.'} role="note">
      <p>
        It is in no list and no export, gets no marketing, and cannot be changed. Its case says what is still to do.
      </p>
      {planned && (
        <div className={css.acts}>
          <Button variant="default" size="compact-md" component={Link} href={planned.href}>
            Open the case
          </Button>
          <Button variant="subtle" size="compact-md" onClick={onClaim}>
            Keep for a legal claim
          </Button>
        </div>
      )}
    </Wash>
  )
}
