import { LOGO_MOST_BYTES, logoFault } from '@core/organisation/logo'
import { readPicture } from '@core/organisation/picture'
import { useState } from 'react'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const damaged = 'That picture cannot be opened. It may be damaged; save it again and choose the new file.'
const tooLarge = 'That picture is larger than 1 MB. Save it smaller and choose it again.'

/** Reads the chosen file, checks it as the register will, opens it once to see that it is whole, and saves it. */
export function useChooseLogo() {
  const [fault, setFault] = useState('')
  const save = useChange((bytes: Uint8Array<ArrayBuffer>) => api.organisation.saveLogo({ bytes }), {
    done: 'Logo saved.',
  })
  const take = async (file: File) => {
    if (file.size > LOGO_MOST_BYTES) return setFault(tooLarge)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const found = logoFault(bytes) ?? ((await opens(bytes)) ? null : damaged)
    setFault(found ?? '')
    if (found === null) save.mutate(bytes)
    return undefined
  }
  return { fault, busy: save.isPending, choose: (file: File) => void take(file).catch(() => setFault(damaged)) }
}

/** Takes the logo away; it can be undone. */
export function useRemoveLogo() {
  return useChange(() => api.organisation.removeLogo(), { done: 'Logo removed.' })
}

/** The first bytes tell kind and size; only the browser knows whether there is a picture behind them. */
async function opens(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const blob = new Blob([bytes], { type: `image/${readPicture(bytes)?.type ?? 'png'}` })
  try {
    const picture = await createImageBitmap(blob)
    picture.close()
    return true
  } catch {
    return false
  }
}
