import type { RequestCase } from '@core/requests/request'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { PlacesDialog } from './PlacesDialog'
import css from './requests.module.css'
import { useOwnPlaces } from './use-places'

/** Where this organisation keeps things: said once, then in every case. */
export function OwnPlaces({ of }: { readonly of: RequestCase }) {
  const [open, setOpen] = useState(false)
  const { data } = useOwnPlaces()
  return (
    <div className={css.placesFoot}>
      <p className={css.acts}>
        <Button variant="subtle" size="compact-md" onClick={() => setOpen(true)}>
          {data?.isProposed === false ? 'Change the places' : 'Say where you keep things'}
        </Button>
      </p>
      {open && data && <PlacesDialog of={of} places={data} onClose={() => setOpen(false)} />}
    </div>
  )
}
