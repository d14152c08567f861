import type { Channel } from '../marketing/channel'

/** Why a row cannot be judged at all. */
export const entryProblems = ['', 'unreadable', 'bad-address', 'came-back'] as const
export type EntryProblem = (typeof entryProblems)[number]

/** One row of what was handed in: a contact of the register, or a row of a list from elsewhere. */
export type Entry = {
  /** What a decision about the row is kept under: the id of the contact, or the number of the row in the register. */
  readonly key: string
  /** The line of the list, from 1; where there is none, the place in the audience. */
  readonly line: number
  /** Empty where the row comes from a list. */
  readonly contactId: string
  readonly displayName: string
  readonly givenName: string
  readonly familyName: string
  readonly organisationName: string
  readonly problem: EntryProblem
  /** The address or number of the campaign’s way, as typed and as compared; empty where there is none. */
  readonly value: string
  readonly normal: string
  readonly postcode: string
  /** Other addresses of the row, as typed: they may tell who it is. */
  readonly otherEmails: readonly string[]
  readonly otherPhones: readonly string[]
  /** The list itself says that they want no marketing. */
  readonly saysNo: boolean
  readonly under18: boolean
}

/** Does an address stand for whoever is reached at it? A letter carries a name, so two people share a postal address. */
export function isSharedWay(channel: Channel): boolean {
  return channel !== 'post'
}
