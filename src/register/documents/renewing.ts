import { AppError } from '@core/contract/errors'
import type { DocumentNow, StaleDocument } from '@core/documents/contract'
import { difference } from '@core/documents/difference/difference'
import { summaryOf, type DocumentSummary } from '@core/documents/document-version'
import { isKeptInVersions, versionedTemplates } from '@core/documents/kept-in-versions'
import { approveVersion, makeVersion } from '@core/documents/make-version'
import { ruleDifferences } from '@core/documents/rules-of-document'
import type { Organisation } from '@core/organisation/organisation'
import type { Deps } from '../deps'
import { blocksOf, draftFrame, gapsOf, presentOf, type Present, type Surroundings } from './gallery-states'
import { organisationOrRefuse, refuseGaps, refusePastReview, refuseUnticked, templateOrRefuse } from './refusals'
import * as versions from './version-repository'

type Asked = { readonly templateId: string; readonly nextReviewOn: string; readonly checked: readonly string[] }
type Around = { readonly surroundings: () => Surroundings; readonly organisation: () => Organisation | null }

/** Documents made anew from what is true now: what would change, and the next version of one or of many together. */
export function renewingCalls({ register, clock, newId }: Deps, { surroundings, organisation }: Around) {
  const { read } = register

  function nowOf({ templateId }: { readonly templateId: string }): DocumentNow {
    const template = templateOrRefuse(templateId)
    if (!isKeptInVersions(template)) throw new AppError('not-found')
    const around = surroundings()
    const present = presentOf(read, template, around)
    const { state, fits, own } = present
    const change = changeOf(present, around)
    const frame = draftFrame(around)
    return {
      state,
      blocks: fits ? (present.current && isUnchanged(present) ? present.current.blocks : blocksOf(present, frame)) : [],
      gaps: fits ? gapsOf(present, frame) : [],
      own: [...own],
      difference: [...change.blocks],
      differences: change.count,
      rules: present.current ? ruleDifferences(present.current) : [],
    }
  }

  function renewed(asked: Asked) {
    const template = templateOrRefuse(asked.templateId)
    if (!isKeptInVersions(template)) throw new AppError('not-found')
    refusePastReview(asked.nextReviewOn, clock.today())
    refuseUnticked(template, asked.checked)
    const present = presentOf(read, template, surroundings())
    if (!present.fits)
      throw new AppError('not-allowed', { reason: `Answer the questions of “${template.title}” first.` })
    const made = makeVersion(template, {
      id: newId(),
      about: '',
      seq: (present.state.latest?.seq ?? 0) + 1,
      facts: present.facts,
      organisation: organisationOrRefuse(organisation()),
      own: present.own,
      now: clock.now(),
    })
    const approved = approveVersion(template, made, { ...asked, today: clock.today() })
    refuseGaps(gapsOf(present, { ...draftFrame(surroundings()), version: made.seq }))
    return { made, approved }
  }

  return {
    now: nowOf,
    stale(): StaleDocument[] {
      const around = surroundings()
      return versionedTemplates().flatMap((template) => {
        const present = presentOf(read, template, around)
        const { current, state } = present
        if (!current || state.state !== 'out-of-date') return []
        const { blocks, count } = changeOf(present, around)
        return [
          {
            templateId: template.id,
            title: template.title,
            seq: current.seq,
            changes: state.changes,
            gaps: present.fits ? gapsOf(present, draftFrame(around)) : [],
            difference: [...blocks],
            differences: count,
            rules: ruleDifferences(current),
          },
        ]
      })
    },
    renew({ documents }: { readonly documents: readonly Asked[] }): DocumentSummary[] {
      const all = documents.map(renewed)
      const [first] = all
      const subject = all.length === 1 && first ? first.made.id : ''
      const fields = documents.map(({ templateId }) => templateId)
      register.change({ action: 'documents.renew', subject, fields }, (db) => {
        for (const { made, approved } of all) {
          versions.supersede(db, made, 'draft')
          versions.insert(db, made)
          versions.supersede(db, approved, 'current')
          versions.approve(db, approved)
        }
      })
      return all.map(({ approved }) => summaryOf(approved))
    },
  }
}

/** What the next version would change in the words. Number and dates are left as they are: they change always. */
function changeOf(present: Present, { organisation }: Surroundings) {
  const { current, fits } = present
  if (!current || !fits) return { blocks: [], count: 0 }
  const frame = { madeOn: current.approvedOn, version: current.seq, nextReviewOn: current.nextReviewOn, organisation }
  return difference(current.blocks, blocksOf(present, frame), 'changes')
}

function isUnchanged({ state }: Present): boolean {
  return state.state === 'current'
}
