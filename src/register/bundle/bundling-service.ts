import type { bundlingContract, PackageFile } from '@core/bundle/contract'
import type { BundleAbout } from '@core/bundle/about'
import { packageNames } from '@core/bundle/file-names'
import { type Leaving, leavingOf } from '@core/bundle/leaving'
import { toBundleCsv, toBundleIndex, toBundleJson } from '@core/bundle/to-data'
import { toPapers } from '@core/bundle/to-paper'
import { fitsWord, tooLongForWord } from '@core/bundle/word-limit'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Block } from '@core/documents/block'
import type { Organisation } from '@core/organisation/organisation'
import type { RequestCase } from '@core/requests/request'
import type { Deps } from '../deps'
import type { BundleService } from './bundle-service'
import { countWaiting } from './gather'
import { packageCalls } from './package-calls'
import * as packages from './package-repository'
import { lookOf } from './review-state'

type Others = {
  readonly bundle: Pick<BundleService, 'gatherFor' | 'choicesOf'>
  readonly requests: {
    get(input: { id: string }): RequestCase
    noteBundle(input: {
      id: string
      items: number
      files: number
      held: number
      redacted: number
      locked: boolean
    }): RequestCase
  }
  readonly organisation: { get(): Organisation | null }
}

type Work = {
  readonly requestId: string
  readonly leaving: Leaving
  readonly names: ReadonlyMap<string, string>
  readonly about: BundleAbout
  readonly papers: readonly (readonly Block[])[]
}

/** A bundle on its way out, for the host alone. What was taken out is gone before the first byte is written. */
export function createBundlingService({ register, clock, newId }: Deps, { bundle, requests, organisation }: Others) {
  /** One at a time: whoever starts anew has given up the one before. */
  let work: { readonly id: string; readonly at: Work } | undefined
  const current = (id: string): Work => {
    if (work?.id !== id) throw new AppError('not-found')
    return work.at
  }

  return {
    async start({ requestId, format }) {
      const { request } = requests.get({ id: requestId })
      const gathered = await bundle.gatherFor(requestId)
      const choices = bundle.choicesOf(requestId)
      const waiting = countWaiting(gathered, choices)
      if (waiting > 0)
        throw new AppError('not-allowed', {
          reason: `${waiting === 1 ? 'One item waits' : `${waiting.toLocaleString('en-GB')} items wait`} for somebody to look. Go through the check first.`,
        })
      const leaving = leavingOf(gathered.items, choices)
      if (leaving.heldBack.length > 0 && lookOf(register.read, requestId, choices)?.isFresh !== true)
        throw new AppError('not-allowed', {
          reason: 'Something is held back or taken out. A second person looks at it first.',
        })
      const about = {
        organisation: organisation.get()?.name ?? '',
        reference: request.reference,
        name: request.name,
        madeOn: clock.today(),
      }
      const isPackage = format === 'zip'
      const names: ReadonlyMap<string, string> = isPackage ? packageNames(leaving.items) : new Map()
      const papers = toPapers(leaving, about, names, isPackage)
      if (format === 'docx' && !papers.every(fitsWord)) throw new AppError('not-allowed', { reason: tooLongForWord })
      work = { id: newId(), at: { requestId, leaving, names, about, papers } }
      return {
        id: work.id,
        reference: request.reference,
        papers: papers.length,
        title: `What we hold, ${request.reference}`,
      }
    },
    paper({ id, at }) {
      const { papers, about } = current(id)
      const blocks = papers[at]
      if (!blocks) throw new AppError('not-found')
      return { title: `What we hold, ${about.reference}`, blocks: [...blocks] }
    },
    data({ id }) {
      const { leaving, names, about } = current(id)
      const parts = { ...leaving, about, fileNames: names }
      return { json: toBundleJson(parts), csv: toBundleCsv(parts), files: filesOf(leaving, names) }
    },
    index({ id, files }) {
      const { leaving, names, about } = current(id)
      return { text: toBundleIndex({ ...leaving, about, fileNames: names }, files) }
    },
    finish({ id, format, written }) {
      const { requestId, leaving, names } = current(id)
      work = undefined
      const sum = (count: (one: Leaving['heldBack'][number]) => number) =>
        leaving.heldBack.reduce((all, one) => all + count(one), 0)
      const noted = {
        id: requestId,
        items: leaving.items.length,
        files: format === 'zip' ? names.size : 0,
        held: sum(({ held }) => held),
        redacted: sum(({ redacted }) => redacted),
        locked: format === 'zip',
      }
      // It lies on the disk now: that is not undone.
      register.change({ action: 'bundle.keepPackage', subject: requestId, final: true }, (db) => {
        if (written) packages.save(db, newId(), { ...written, requestId, madeAt: clock.now() })
        requests.noteBundle(noted)
      })
      return {}
    },
    drop({ id }) {
      if (work?.id === id) work = undefined
      return {}
    },
    ...packageCalls({ register }, { requests, organisation }),
  } satisfies Handlers<typeof bundlingContract>
}

function filesOf({ items }: Leaving, names: ReadonlyMap<string, string>): PackageFile[] {
  return items.flatMap(({ id, file }): PackageFile[] => {
    const path = names.get(id)
    if (!file || path === undefined) return []
    return file.kind === 'whole'
      ? [{ path, kind: 'attachment', attachmentId: file.id, text: '' }]
      : [{ path, kind: 'text', attachmentId: '', text: file.text }]
  })
}
