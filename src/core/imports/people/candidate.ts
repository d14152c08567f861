import type { ContactPointKind } from '../../contacts/contact-point'
import type { Refusal, Remark } from '../remark'

/** An address or number of somebody in a file, with the form it is compared in. */
export type CandidatePoint = {
  readonly kind: ContactPointKind
  readonly value: string
  readonly normal: string
  readonly label: string
  readonly postcode: string
  readonly valid: boolean
}

/** What a list says about marketing; it is never proof that somebody agreed (`consent.record`). */
export type SaysOfMarketing = {
  /** They opted out, on this day where the list says so, by e-mail only or altogether. */
  readonly optedOut: {
    readonly on: string
    readonly why: string
    readonly complained: boolean
    readonly emailOnly: boolean
  } | null
  readonly bouncedOn: string | null
  /** The day on which they agreed, as the list says; empty where it gives none. */
  readonly claimedOn: string | null
}

/** Somebody in a file, ready to be looked at and brought in. */
export type Candidate = SaysOfMarketing & {
  readonly kind: 'person' | 'organisation'
  readonly displayName: string
  readonly givenName: string
  readonly familyName: string
  readonly organisationName: string
  readonly jobTitle: string
  readonly notes: string
  readonly source: string
  readonly obtainedOn: string
  readonly under18: boolean
  readonly points: readonly CandidatePoint[]
  readonly remarks: readonly Remark[]
}

/** What became of a row: somebody, or why not. */
export type ReadRow =
  { readonly ok: true; readonly candidate: Candidate } | { readonly ok: false; readonly refusal: Refusal }
