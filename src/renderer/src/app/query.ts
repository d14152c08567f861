import { QueryClient } from '@tanstack/react-query'
import { refreshInRounds } from './refresh-in-rounds'

/** The page’s copy of what the register said. The register is on this computer: no retries, no waiting for a network. */
export function createQueryClient(): QueryClient {
  const local = { networkMode: 'always', retry: false } as const
  return new QueryClient({
    defaultOptions: { queries: { ...local, staleTime: 60_000, refetchOnWindowFocus: false }, mutations: local },
  })
}

/** The timeline and the answers of a contact are made of what these features hold. */
function showsOnContacts(feature: string): boolean {
  return [
    'consents',
    'suppression',
    'requests',
    'decisions',
    'documents',
    'attachments',
    'exports',
    'claims',
    'house',
    'coachingNotes',
  ].includes(feature)
}

/** Saved answers and what the register knows for a guide rest on what these features hold. */
function answersRestOn(feature: string): boolean {
  return ['contacts', 'consents', 'suppression', 'screening', 'house', 'organisation', 'library'].includes(feature)
}

/** Who may get a campaign rests on what these features hold: an answer on screen says at once that it is old. */
function campaignsRestOn(feature: string): boolean {
  return answersRestOn(feature) || ['requests', 'erasure', 'retention', 'coaching'].includes(feature)
}

/** Whether a note may be written, until when it is kept and what holds it rest on what these features hold. */
function notesRestOn(feature: string): boolean {
  return ['coaching', 'retention', 'requests', 'claims', 'attachments'].includes(feature)
}

/**
 * Drops what the page knows about the features that changed, whenever the register says so. What is on screen is asked
 * again, in rounds; what is not is only marked, and asked when it is next shown.
 */
export function followChanges(client: QueryClient): () => void {
  const each = (features: readonly string[], refetchType: 'active' | 'none') =>
    Promise.all(features.map((feature) => client.invalidateQueries({ queryKey: [feature], refetchType })))
  const refresh = refreshInRounds((features) => each(features, 'active'))
  return window.steward.onChanged((features) => {
    const shown = features.some(showsOnContacts) ? ['contacts'] : []
    // Own rules and looked-up numbers change what somebody may be sent, which the permissions say.
    const answers = features.some((one) => one === 'house' || one === 'screening') ? ['consents'] : []
    const numbers = features.some((one) => one === 'consents' || one === 'contacts') ? ['screening'] : []
    const notes = features.some(notesRestOn) ? ['coachingNotes'] : []
    const saved = features.some(answersRestOn) ? ['decisions'] : []
    const lists = features.some(campaignsRestOn) ? ['campaigns'] : []
    // An entry of the cookie list rests on a saved decision, and that on the rules.
    const tested = features.some((one) => one === 'decisions' || one === 'library') ? ['cookies'] : []
    const also = [...shown, ...answers, ...numbers, ...saved, ...lists, ...tested, ...notes]
    const moved = [...new Set([...features, ...also, 'today', 'history'])]
    void each(moved, 'none')
    refresh(moved)
  })
}
