import type { Wording } from '@core/consents/wording'
import { ukDateTime } from '@core/time/instant'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './consents.module.css'
import { WordingShownDialog } from './WordingShownDialog'

/** Every version, the newest first, to be read as people saw it. */
export function FormVersions({ versions }: { readonly versions: readonly Wording[] }) {
  const [open, setOpen] = useState<string | null>(null)
  return (
    <div style={{ marginTop: 18 }}>
      <Sheet title="Versions">
        {versions.map(({ id, version, madeAt }) => (
          <SheetRow key={id}>
            <div className={css.line}>
              <Anchor component="button" type="button" onClick={() => setOpen(id)}>
                Version {version}
              </Anchor>
              <span className={css.hint}>{ukDateTime(madeAt)}</span>
            </div>
          </SheetRow>
        ))}
      </Sheet>
      <WordingShownDialog id={open} onClose={() => setOpen(null)} />
    </div>
  )
}
