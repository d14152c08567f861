import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { line, lines } from '../contacts/typed-text'
import { block } from '../documents/block'
import { groundIds } from '../exemptions/ground'
import { calendarDate } from '../time/calendar-date'
import { accessFacts } from './access-facts'
import { madeChoice, newChoice, secondLook } from './choice'
import { bundleGroups } from './group'
import { bundleItem } from './item'
import { madePackage, writtenPackage } from './made-package'
import { itemStandings } from './standing'

const ofRequest = z.strictObject({ requestId: z.uuid() })
const itemKey = z.string().min(1).max(200)

/** An item in the list: what it is, how it begins, and how it stands. */
const reviewRow = z.object({
  id: z.string(),
  group: z.enum(bundleGroups),
  title: z.string(),
  on: z.string(),
  /** Its first words; of a short one that waits, everything somebody has to read. */
  begins: z.string(),
  /** All that has to be read is shown. */
  isWhole: z.boolean(),
  /** Words in it that may be about others, and the first of them. */
  others: z.int(),
  names: z.array(z.string()),
  isFile: z.boolean(),
  standing: z.enum(itemStandings),
  ground: z.union([z.enum(groundIds), z.literal('')]),
})
export type ReviewRow = z.output<typeof reviewRow>

const suggestion = z.object({
  field: z.string(),
  from: z.int(),
  to: z.int(),
  words: z.string(),
  why: z.string(),
})

/** An item with all its words, what may be about others, and what was decided. */
const reviewItem = z.object({
  item: bundleItem,
  suggestions: z.array(suggestion),
  standing: z.enum(itemStandings),
  made: madeChoice.nullable(),
})
export type ReviewItem = z.output<typeof reviewItem>

/** Where the review of a bundle stands. */
const reviewState = z.object({
  gatheredAt: z.iso.datetime(),
  items: z.int(),
  files: z.int(),
  /** Items that wait for somebody. */
  waiting: z.int(),
  held: z.int(),
  redacted: z.int(),
  groups: z.array(z.object({ group: z.enum(bundleGroups), items: z.int(), waiting: z.int() })),
  secondLook: secondLook.nullable(),
  /** One Word file holds it. */
  fitsWord: z.boolean(),
  /** There are more passages in other records than are shown: somebody looks there by hand. */
  cut: z.boolean(),
  /** Who decided so far. */
  deciders: z.array(z.string()),
  /** The person inside, where their name is known; otherwise who leads on privacy, or nobody. */
  you: z.string(),
})
export type ReviewState = z.output<typeof reviewState>

/** A line of the log of a review (row F8). */
const reviewLine = z.object({
  item: z.string(),
  done: z.enum(['hold', 'redact']),
  ground: z.enum(groundIds),
  reasons: z.string(),
  decidedBy: z.string(),
  decidedOn: calendarDate,
  checkedBy: z.string(),
})
export type ReviewLine = z.output<typeof reviewLine>

const rowsFilter = ofRequest.extend({
  group: z.enum(bundleGroups).optional(),
  only: z.enum(['all', 'waiting', 'decided']).default('all'),
  offset: z.int().min(0).max(1_000_000).default(0),
  limit: z.int().min(1).max(200).default(50),
})

/** Everything Steward holds on the person a request is about, item by item, and what was decided about each. */
export const bundleContract = {
  /** Puts the bundle together anew, in pieces; needed before anything else of it is asked. */
  gather: { input: ofRequest, output: reviewState },
  progress: { input: z.void(), output: z.object({ done: z.int(), total: z.int() }) },
  /** Gives up what is being put together; whoever waits for it is told so. */
  stop: { input: z.void(), output: z.object({}) },
  state: { input: ofRequest, output: reviewState.nullable() },
  rows: { input: rowsFilter, output: z.object({ rows: z.array(reviewRow).max(200), total: z.int() }) },
  item: { input: ofRequest.extend({ itemId: itemKey }), output: reviewItem },
  decide: { input: ofRequest.extend({ itemId: itemKey, choice: newChoice }), output: reviewState },
  /** Several that were looked at and go as they are. */
  includeAll: {
    input: ofRequest.extend({ itemIds: z.array(itemKey).min(1).max(200), decidedBy: line(100).min(1) }),
    output: reviewState,
  },
  /** Takes the same words out of every item they stand in. */
  everywhere: {
    input: ofRequest.extend({
      words: line(200).min(2, 'Write at least two letters.'),
      ground: z.enum(groundIds),
      reasons: lines(2000).default(''),
      decidedBy: line(100).min(1, 'Write who decides this.'),
    }),
    output: z.object({ items: z.int(), state: reviewState }),
  },
  forget: { input: ofRequest.extend({ itemId: itemKey }), output: reviewState },
  secondLook: {
    input: ofRequest.extend({
      lookedBy: line(100).min(1, 'Write who looked.'),
      on: calendarDate,
      /** Nobody else is there: it was the same person, and that was said. */
      nobodyElse: z.boolean().default(false),
    }),
    output: reviewState,
  },
  log: { input: ofRequest, output: z.array(reviewLine).max(2000) },
  /** What the letter says besides: from the places, the review and the record of processing, as they are today. */
  letterFacts: { input: ofRequest, output: accessFacts },
  /** The last locked package of the case; null where none was made. */
  madePackage: { input: ofRequest, output: madePackage.nullable() },
} as const satisfies FeatureContract

/** The ways a bundle can leave. */
export const bundleFormats = ['zip', 'pdf', 'docx', 'json', 'csv'] as const
export type BundleFormat = (typeof bundleFormats)[number]

const byId = z.strictObject({ id: z.uuid() })

/** One file of a package, as the host writes it: an attached file by its id, or words. */
const packageFile = z.object({
  path: z.string(),
  kind: z.enum(['attachment', 'text']),
  attachmentId: z.string(),
  text: z.string(),
})
export type PackageFile = z.output<typeof packageFile>

/** What only the host asks: the parts of a bundle that leaves. Refused while an item waits or the second look is missing. */
export const bundlingContract = {
  start: {
    input: ofRequest.extend({ format: z.enum(bundleFormats) }),
    output: z.object({ id: z.uuid(), reference: z.string(), papers: z.int(), title: z.string() }),
  },
  paper: {
    input: byId.extend({ at: z.int().min(0) }),
    output: z.object({ title: z.string(), blocks: z.array(block) }),
  },
  data: { input: byId, output: z.object({ json: z.string(), csv: z.string(), files: z.array(packageFile) }) },
  index: { input: byId.extend({ files: z.array(z.string()) }), output: z.object({ text: z.string() }) },
  /** It has left: a line in the trail and in the story of the case; of a package is kept how it is known again. */
  finish: {
    input: byId.extend({ format: z.enum(bundleFormats), written: writtenPackage.nullable().default(null) }),
    output: z.object({}),
  },
  drop: { input: byId, output: z.object({}) },
  /** Where the last package of a case lies and how it is known again. */
  lies: {
    input: ofRequest,
    output: z.object({ liesAt: z.string(), size: z.int(), fingerprint: z.string() }).nullable(),
  },
  /** It was found in another place. */
  moved: { input: ofRequest.extend({ liesAt: z.string().min(1).max(4096) }), output: z.object({}) },
  /** The words that open it, for a person who asks to see them or for a message of their own; the trail says that. */
  words: {
    input: ofRequest,
    output: z.object({ passphrase: z.string(), reference: z.string(), organisation: z.string(), name: z.string() }),
  },
  /** Do the words of any package stand in a text? */
  holdsWords: { input: z.strictObject({ text: z.string().max(4_000_000) }), output: z.object({ holds: z.boolean() }) },
} as const satisfies FeatureContract

/** What the page may ask of the host: a bundle as a file. The passphrase of a package is shown then, and again only when asked for. */
export const packagesContract = {
  save: {
    input: ofRequest.extend({ format: z.enum(bundleFormats) }),
    output: z.object({ saved: z.boolean(), passphrase: z.string().nullable(), name: z.string() }),
  },
  progress: { input: z.void(), output: z.object({ done: z.int(), total: z.int() }) },
  cancel: { input: z.void(), output: z.object({}) },
  /** Shows the words of the last package again; a line in the trail says so. */
  words: { input: ofRequest, output: z.object({ passphrase: z.string(), name: z.string() }) },
  /** Saves the words as the draft of a message of their own. */
  saveWords: { input: ofRequest.extend({ to: line(254) }), output: z.object({ saved: z.boolean() }) },
} as const satisfies FeatureContract
