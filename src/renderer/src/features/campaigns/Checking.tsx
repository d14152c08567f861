import { numberWords } from '@core/campaigns/campaign-words'
import { Button, Group, Progress, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ApiError } from '../../app/api'
import { sentenceFor } from '../../app/error-sentences'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import css from './campaigns.module.css'
import { useCancelCheck, useCheckProgress } from './use-campaigns'

/** Quick work shows nothing: only what lasts longer than this, in milliseconds. */
const SOON = 250

/** How far a check is, with a way to stop it. */
export function Checking({ id }: { readonly id: string }) {
  const progress = useCheckProgress(id, true)
  const cancel = useCancelCheck(id)
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON)
    return () => clearTimeout(timer)
  }, [])
  if (!isLong) return null
  const { done = 0, total = 0 } = progress ?? {}
  const part = total === 0 ? 0 : Math.min(1, done / total)
  return (
    <Sheet>
      <div className={css.list}>
        <p>{total === 0 ? 'Starting.' : `${numberWords(done)} of ${numberWords(total)} looked at so far.`}</p>
        <Progress value={Math.floor(part * 100)} aria-label="Rows looked at so far" />
        <VisuallyHidden>
          <output aria-live="polite">{part === 0 ? 'Checking' : `${Math.floor(part * 4) * 25} per cent done`}</output>
        </VisuallyHidden>
        <Group>
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
            Cancel
          </Button>
        </Group>
      </div>
    </Sheet>
  )
}

/** A check that did not come to its end. */
export function NotChecked({ error, onCheck }: { readonly error: ApiError; readonly onCheck: () => void }) {
  const words = error.detail.reason ?? sentenceFor(error.code, error.detail).happened
  return (
    <div className={css.list}>
      <Wash tone="amber" icon={IconAlertTriangle} title="There is no answer yet" role="alert">
        {words}
      </Wash>
      <Group>
        <Button onClick={onCheck}>Check the list</Button>
      </Group>
    </div>
  )
}
