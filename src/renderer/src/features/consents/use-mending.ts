import { flows } from '@core/flows/trees/index'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { flowAddress } from '../guidance/flow-address'
import type { Looked } from './looked'
import type { Opened } from './MatrixDialogs'
import type { Mending } from './mend-words'

/** Opens what mends an answer: a form, or the questions of that way one by one. */
export function useMending(contactId: string, looked: Looked | null, first: Opened | null = null) {
  const [opened, setOpened] = useState<Opened | null>(first)
  const [, go] = useLocation()
  const mend = (one: Mending) => {
    if (one === 'decide') go(stepByStep(looked, contactId))
    else if (one !== 'confirm') setOpened(one)
  }
  return { opened, open: setOpened, mend, close: () => setOpened(null) }
}

/** The questions about the way that is looked at, about this contact. */
export function stepByStep(looked: Looked | null, contactId: string): string {
  const flow = flows.find(({ channel }) => channel !== undefined && channel === looked?.channel)
  return flow ? flowAddress(flow.id, contactId) : '/guidance'
}
