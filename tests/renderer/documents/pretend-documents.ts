import { vi } from 'vitest'
import { AppError } from '@core/contract/errors'
import type { GalleryState } from '@core/documents/contract'
import { summaryOf, type DocumentFacts, type DocumentVersion } from '@core/documents/document-version'
import { approveVersion, makeVersion } from '@core/documents/make-version'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { Organisation } from '@core/organisation/organisation'
import { larkfield, larkfieldFacts } from '../../core/documents/larkfield'
import { pretend } from '../show'

// jsdom has no fonts; a text field that grows listens to them.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

/** A version as the register would have saved it on 20 November. */
export function savedVersion(seq: number, facts: DocumentFacts = larkfieldFacts()): DocumentVersion {
  return makeVersion(privacyPolicy, {
    id: `v${seq}`,
    about: '',
    seq,
    facts,
    organisation: larkfield,
    now: '2026-11-20T09:00:00Z',
  })
}

/** The same, approved on that day. */
export function currentVersion(seq: number, facts: DocumentFacts = larkfieldFacts()): DocumentVersion {
  return approveVersion(privacyPolicy, savedVersion(seq, facts), { today: '2026-11-20', nextReviewOn: '2027-11-20' })
}

type Situation = {
  organisation?: Organisation | null
  facts?: DocumentFacts
  versions?: readonly DocumentVersion[]
  savedAt?: string | null
}

/** Answers for all calls of the documents pages, with what the register would remember. */
export function pretendDocuments({
  organisation = larkfield,
  facts = larkfieldFacts(),
  versions = [],
  savedAt = null,
}: Situation = {}) {
  const current = versions.find(({ status }) => status === 'current')
  const [latest] = versions
  const state: GalleryState = {
    templateId: 'privacy-policy',
    state: current ? 'current' : 'none',
    gaps: 0,
    draftSavedAt: savedAt,
    current: current ? summaryOf(current) : null,
    latest: latest ? summaryOf(latest) : null,
    changes: [],
    isReady: false,
  }
  const calls = {
    saveDraft: vi.fn(({ templateId, facts: typed }: { templateId: string; facts: DocumentFacts }) =>
      Promise.resolve({ templateId, facts: typed, savedAt: '2026-11-24T10:41:00Z' }),
    ),
    save: vi.fn(({ facts: given }: { facts: DocumentFacts }) =>
      Promise.resolve(savedVersion((latest?.seq ?? 0) + 1, given)),
    ),
    approve: vi.fn(({ id }: { id: string }) => Promise.resolve(currentVersion(Number(id.slice(1))))),
    savePaper: vi.fn(() => Promise.resolve({ saved: true })),
    print: vi.fn(() => Promise.resolve({ printed: true })),
    noteExport: vi.fn(() => Promise.resolve({ noted: true })),
  }
  pretend({
    organisation: { get: () => Promise.resolve(organisation) },
    documents: {
      states: () => Promise.resolve([state]),
      now: () => Promise.resolve({ state, blocks: [], gaps: [], own: [], difference: [], differences: 0, rules: [] }),
      contradictions: () => Promise.resolve([]),
      draft: ({ templateId }) => Promise.resolve({ templateId, facts, savedAt }),
      list: () => Promise.resolve(versions.map(summaryOf)),
      oldOf: () => Promise.resolve([]),
      get: ({ id }) => {
        const found = versions.find((version) => version.id === id)
        return found ? Promise.resolve(found) : Promise.reject(new AppError('not-found'))
      },
      saveDraft: calls.saveDraft,
      save: calls.save,
      approve: calls.approve,
      noteExport: calls.noteExport,
    },
    paper: { save: calls.savePaper, print: calls.print },
  })
  return { calls, state }
}
