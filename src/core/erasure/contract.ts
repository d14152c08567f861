import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { attachment } from '../attachments/attachment'
import { isRuleId, type RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { caseStanding } from './case-standing'
import { lockedCopy } from './locked-copy'
import { graceDays, lockedCopyPlan } from './plan'
import { proof, soughtTexts } from './proof'

const ruleId = z.custom<RuleId>((value) => typeof value === 'string' && isRuleId(value))

/** What an erasure reaches. The preview counts it, and the erasure itself counts the same again (row G3). */
export const erasureCounts = z.object({
  /** Addresses and numbers of the contact. */
  points: z.int(),
  /** Lines of the request log that stay without the person. */
  requests: z.int(),
  /** Entries in the story of those requests whose words go. */
  entries: z.int(),
  /** Letters and saved documents about the person or their requests. */
  letters: z.int(),
  /** Decisions that stay with initials. */
  decisions: z.int(),
  /** Unsaved drafts about the person. */
  drafts: z.int(),
  /** Lines of the history of what they agreed to and refused. */
  answers: z.int(),
  /** Files attached to the person or their requests. */
  files: z.int(),
  /** Recorded calls they were on: the entry stays without them, so that the recording is destroyed on its day. */
  recordings: z.int().default(0),
  /** Look-ups of recordings whose words go. */
  lookUps: z.int().default(0),
  /** Rows of lists for campaigns that name them. */
  campaignRows: z.int().default(0),
  /** Lines in lists of people a breach touched. */
  breaches: z.int().default(0),
  /** Records of legal claims that are over, or that a locked copy takes over. */
  claims: z.int().default(0),
  /** Engagements in which they are coached. */
  engagements: z.int().default(0),
  /** How often something was passed on to a coach or associate who was not told to destroy it. */
  passedOn: z.int().default(0),
  /** Session notes of their coaching, with every version. */
  notes: z.int().default(0),
  /** Looks for their numbers in the registers of those who want no calls. */
  screenings: z.int().default(0),
})
export type ErasureCounts = z.output<typeof erasureCounts>

/** One thing that goes or stays: what, why it stays, and the law behind it. */
const erasureLine = z.object({ say: z.string(), why: z.string(), rules: z.array(ruleId) })
export type ErasureLine = z.output<typeof erasureLine>

/** A record that is not the person’s own and speaks of them in somebody’s words. `href` opens it. */
const mention = z.object({ what: z.string(), label: z.string(), href: z.string() })
export type Mention = z.output<typeof mention>

/** More mentions than this are only counted. */
export const mentionsShown = 20

/** Where else the person is named, and through how many tables the search went. */
const mentions = z.object({ shown: z.array(mention).max(mentionsShown), total: z.int(), searched: z.int() })
export type SearchedMentions = z.output<typeof mentions>
export type Mentions = Omit<SearchedMentions, 'searched'>

/** What erasing a contact would do, in words and numbers, before anything is done. */
export const erasurePreview = z.object({
  id: z.uuid(),
  name: z.string(),
  counts: erasureCounts,
  goes: z.array(erasureLine),
  stays: z.array(erasureLine),
  /** What to think of first; it does not stand in the way. */
  warnings: z.array(erasureLine),
  /** Why it may not be done now; null where it may. `isClaim`: a legal claim holds it, and no request. */
  refusal: erasureLine.extend({ href: z.string(), isClaim: z.boolean() }).nullable(),
  /** Can the contact be recognised when it comes back with a list: are there addresses or numbers to mark? */
  marks: z.enum(['none', 'offered', 'needed']),
})
export type ErasurePreview = z.output<typeof erasurePreview>

/** What an erasure did. */
export const erasureResult = z.object({
  counts: erasureCounts,
  /** Nothing of it is left in the file; false while something else still reads the file, and then it follows by itself. */
  fileClean: z.boolean(),
  /** Places with backups that heard of it at once, and those that could not be reached. */
  places: z.object({ told: z.int(), missed: z.int() }),
  /** Names of files saved beside the register that could not be opened: they may still hold the person. At most 20. */
  missedBeside: z.array(z.string()).max(20),
})
export type ErasureResult = z.output<typeof erasureResult>

const byId = z.strictObject({ id: z.uuid() })
const ofCase = z.strictObject({ requestId: z.uuid() })

const slug = z.string().max(60)

/** A decision of a case: the answers, the words for the person, and what stays locked away. */
const decision = ofCase.extend({
  answers: z.record(slug, slug).refine((answers) => Object.keys(answers).length <= 30, 'These are too many answers.'),
  tell: lines(2000).min(1, 'Write what you tell them, and why.'),
  who: line(200).default(''),
  keepMarks: z.boolean().default(true),
  keep: lockedCopyPlan.nullable().default(null),
})
export type ErasureDecision = z.input<typeof decision>

const lifting = {
  /** The day they were told that it is used again, before it is. */
  toldOn: calendarDate,
  how: line(200).min(1, 'Write how you told them.'),
  why: lines(2000).min(1, 'Write why it may be used again.'),
}

/** Erasing one contact for good. */
export const erasureContract = {
  /** `keep`: what a case would lock away. */
  preview: { input: byId.extend({ keep: lockedCopyPlan.nullable().optional() }), output: erasurePreview },
  /** Where else a contact is named: while it is there, and for a minute after it was erased. */
  mentions: { input: byId, output: mentions },
  eraseContact: {
    input: byId.extend({
      /** Keep coded marks of the addresses and numbers, so that a later list cannot bring the contact back unnoticed. */
      keepMarks: z.boolean().default(true),
    }),
    output: erasureResult,
  },
  /** Which open cases and claims keep anything of a contact from being destroyed, each with its number (row E5). */
  holds: { input: byId, output: z.array(erasureLine.extend({ href: z.string(), isClaim: z.boolean() })).max(50) },
  /** How the erasure of a case stands: what holds it up, its day, its letter, and what was locked away. */
  standing: { input: ofCase, output: caseStanding },
  /** Decides a case by the answers to the questions; where something is to be erased, its days begin (row G7). */
  decide: { input: decision, output: caseStanding },
  /** Takes it back before its day; afterwards nothing can. */
  undo: { input: ofCase, output: caseStanding },
  /** Counts the days anew, where the computer’s clock had been set back. */
  countAgain: { input: ofCase, output: caseStanding },
  /** Says that today is the day the computer says, after a long time without use; what has had its day is then final. */
  confirmDay: { input: ofCase, output: caseStanding },
  /** The final act by hand, before its day or after it. */
  eraseNow: { input: ofCase, output: erasureResult },
  /** The locked copy of a case, with its files. */
  copy: { input: ofCase, output: lockedCopy.omit({ entry: true }).extend({ files: z.array(attachment).max(200) }) },
  keepCopyLonger: {
    input: ofCase.extend({ untilOn: calendarDate, reason: lines(2000).min(1, 'Write why it is still needed.') }),
    output: caseStanding,
  },
  /** Puts the entry of a locked copy back as a contact of its own, after the person was told (`restrict.when`). */
  liftCopy: { input: ofCase.extend(lifting), output: z.object({ contactId: z.uuid() }) },
  destroyCopy: { input: ofCase, output: caseStanding },
  /** Looks for what somebody types through everything in the open register. The texts are kept nowhere. */
  prove: { input: z.strictObject({ texts: soughtTexts }), output: proof },
  settings: { input: z.void(), output: graceDays },
  saveSettings: { input: graceDays, output: graceDays },
} as const satisfies FeatureContract
