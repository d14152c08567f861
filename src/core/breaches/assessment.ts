import { z } from 'zod'
import { lines } from '../contacts/typed-text'
import { adviceModel } from './advice'
import { adjustments, changed, dataKinds, eases, intent, outOfReach, questions, seenBy } from './enisa/questions'
import { bands } from './enisa/score'
import { idsOf } from './form-lists'
import { labelsOf } from './labels'
import { instant } from './times'

const reason = lines(500).min(3, 'Say why in a few words.')
const note = lines(500)
const { credentials: _credentials, ...opened } = labelsOf(dataKinds)

/** The answers of one assessment: what the score counts, and what it does not count but the decision needs. */
const assessmentAnswers = z.strictObject({
  dataKind: z.enum(idsOf(labelsOf(dataKinds)), 'Choose the kind of information.'),
  credentialsOpen: z.enum(idsOf(opened)).nullable(),
  adjustments: z
    .array(z.strictObject({ id: z.enum(idsOf(labelsOf(adjustments))), reason }))
    .max(6)
    .refine((list) => new Set(list.map((one) => one.id)).size === list.length, 'Each can be ticked once.'),
  ease: z.enum(idsOf(labelsOf(eases)), 'Choose how easily people can be told apart.'),
  seenBy: z.enum(idsOf(labelsOf(seenBy)), 'Choose who could have seen it.'),
  changed: z.enum(idsOf(labelsOf(changed)), 'Choose whether anything was changed.'),
  outOfReach: z.enum(idsOf(labelsOf(outOfReach)), 'Choose whether you can still get at it.'),
  intent: z.enum(idsOf(labelsOf(intent)), 'Choose whether somebody tried to do harm.'),
  /** Properly encrypted and the key is safe (`breach.encrypted-laptop`, first exception of `breach.individuals.exceptions`). */
  unreadable: z.boolean(),
  /** Steps taken since mean the high risk is no longer likely (second exception). */
  riskRemoved: z.boolean(),
  /** Writing to each person would take effort out of proportion: a public notice instead (third exception). */
  disproportionate: z.boolean(),
  /** The first or third words behind an exception, or empty. */
  exceptionReason: note,
  /** The words NHS England’s own tool asks for; stored, never computed (`settled.dspt`). */
  nhsImpact: z.enum(['', 'none', 'minor', 'some', 'serious', 'death']),
  nhsLikelihood: z.enum(['', 'did-not-happen', 'not-likely', 'likely', 'very-likely', 'happened']),
  peopleCount: z.number().int().min(0).max(100_000_000).nullable(),
  /** One line of facts per question, in the person’s own words. */
  notes: z.partialRecord(z.enum(idsOf(labelsOf(questions))), note),
})
export type AssessmentAnswers = z.output<typeof assessmentAnswers>

/** What the page sends: how many people there are is a fact of the case and asked there. */
export const assessmentInput = assessmentAnswers.omit({ peopleCount: true })
export interface AssessmentInput extends z.output<typeof assessmentInput> {}

/** One assessment as it was made: answers, score, reasons and advice as shown. Never changed; a new one supersedes it. */
export const assessment = z.object({
  id: z.string(),
  breachId: z.string(),
  number: z.number().int().min(1),
  madeAt: instant,
  supersedesId: z.string().nullable(),
  answers: assessmentAnswers,
  score: z.object({
    se: z.number(),
    band: z.enum(bands),
    dpc: z.number(),
    ei: z.number(),
    cb: z.number(),
    reasons: z.array(z.string()),
    flags: z.array(z.enum(['over-100-people', 'unreadable'])),
  }),
  advice: adviceModel,
  /** The version of questions and weights it was made with. */
  wordsVersion: z.string(),
})
export type Assessment = z.output<typeof assessment>
