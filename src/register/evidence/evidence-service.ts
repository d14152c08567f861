import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { evidenceMadeContract, evidencingContract } from '@core/evidence/contract'
import type { PackAbout } from '@core/evidence/pack-file'
import { evidenceKindNames, extrasFor, mostFiles, mostInPack, type EvidenceWish } from '@core/evidence/scope'
import type { Deps } from '../deps'
import type { AsksForEvidence } from './asks'
import { gatherPack } from './gather'
import * as packs from './pack-repository'
import { contentOf, wordsOf, type PackEntry } from './pack-entry'

type Work = { readonly id: string; readonly wish: EvidenceWish; readonly entries: readonly PackEntry[] }

/** Beyond these a pack is refused; a test sets its own, because nobody makes 500 MB to see it. */
export const packLimits = { bytes: mostInPack, files: mostFiles }

/** Evidence packs: gathered here, written by the host file by file, and remembered by their code. */
export function createEvidenceServices({ register, clock, newId }: Deps, asks: AsksForEvidence, limits = packLimits) {
  /** One at a time: whoever starts anew has given up the one before. */
  let work: Work | undefined
  const current = (id: string): Work => {
    if (work?.id !== id) throw new AppError('not-found')
    return work
  }

  const evidencing = {
    start(wish) {
      const { scope, include, form } = wish
      if (include.some((one) => !extrasFor[scope.kind].includes(one)))
        throw new AppError('not-allowed', {
          reason: `Session notes only leave in a pack about the one person coached, not in one of “${evidenceKindNames[scope.kind]}”.`,
        })
      const { title, period, name, entries } = gatherPack(register.read, asks, wish, clock.today())
      const size = refuseTooLarge(entries, limits)
      work = { id: newId(), wish, entries }
      const organisation = asks.organisation.get()?.name ?? ''
      const about: PackAbout = { organisation, title, period, madeAt: clock.now() }
      const contents = entries.map((entry, at) => contentOf(entry, at, form))
      return { id: work.id, about, name: form === 'review' ? `${name}-review` : name, form, contents, size }
    },
    entry({ id, at }) {
      const { entries, wish } = current(id)
      const entry = entries[at]
      if (!entry) throw new AppError('not-found')
      const attachmentId = 'attachment' in entry.from ? entry.from.attachment : ''
      return {
        ...contentOf(entry, at, wish.form),
        kind: attachmentId === '' ? 'text' : 'attachment',
        attachmentId,
        text: wordsOf(entry, wish.form, asks.organisation.get()?.name ?? '', clock.today()),
      }
    },
    finish({ id, ...made }) {
      const { wish } = current(id)
      const { scope, include } = wish
      work = undefined
      const subject = 'id' in scope ? scope.id : ''
      // It lies on the disk now: that is not undone.
      register.change({ action: 'evidence.make', subject, fields: [scope.kind, ...include], final: true }, (db) =>
        packs.insert(db, wish, { ...made, id: newId(), madeAt: clock.now() }),
      )
      return {}
    },
    drop({ id }) {
      if (work?.id === id) work = undefined
      return {}
    },
  } satisfies Handlers<typeof evidencingContract>

  const evidenceMade = {
    list: () => packs.findNewest(register.read, 100),
  } satisfies Handlers<typeof evidenceMadeContract>

  return { evidencing, evidenceMade }
}

/** The bytes of the files that were kept, where there are not too many of either. */
function refuseTooLarge(entries: readonly PackEntry[], { bytes, files }: typeof packLimits): number {
  const size = entries.reduce((sum, { from }) => sum + ('size' in from ? from.size : 0), 0)
  if (size > bytes)
    throw new AppError('not-allowed', {
      reason: `The files in it are ${inMegabytes(size)} together; a pack holds at most ${inMegabytes(bytes)}. Choose a shorter time, or one case after the other.`,
    })
  if (entries.length > files)
    throw new AppError('not-allowed', {
      reason: `It would have ${entries.length.toLocaleString('en-GB')} files; a pack holds at most ${files.toLocaleString('en-GB')}. Choose a shorter time.`,
    })
  return size
}

function inMegabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_048_576)} MB`
}
