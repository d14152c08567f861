import type { UndoableChange } from '@core/history/contract'

const pages: Readonly<Record<string, (id: string) => string>> = {
  contacts: (id) => (id === '' ? '/contacts' : `/contacts/${id}`),
  basis: (id) => (id === 'defaults' ? '/settings/basis' : `/contacts/${id}`),
  house: (id) => (id === '' ? '/settings/own-rules' : `/contacts/${id}`),
  claims: (id) => `/contacts/${id}`,
  merging: (id) => `/contacts/${id}`,
  views: () => '/contacts',
  requests: (id) => `/requests/${id}`,
  breaches: (id) => `/breaches/${id}`,
  decisions: (id) => `/guidance/decision/${id}`,
  documents: () => '/documents',
  cookies: () => '/documents/cookies',
  tasks: (id) => `/guidance/decision/${id}`,
  training: () => '/guidance/training',
  consents: () => '/marketing/permissions',
  recordings: () => '/marketing/recordings',
  organisation: () => '/settings/organisation',
  locking: () => '/settings/locking',
}

/** Where a change can be looked at, as a route; undefined where it has no page of its own. */
export function actionPage({ action, subject }: Pick<UndoableChange, 'action' | 'subject'>): string | undefined {
  const [feature = ''] = action.split('.')
  return pages[feature]?.(subject)
}
