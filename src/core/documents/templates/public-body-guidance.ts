import { z } from 'zod'
import { defineTemplate } from '../template'
import { faqBlocks } from './public-body-guidance/faq'
import { principlesBlocks } from './public-body-guidance/principles'
import { resourcesBlocks } from './public-body-guidance/resources'
import { whatCountsBlocks } from './public-body-guidance/what-counts'
import { complaintRouteGaps } from './complaint-route'

const text = z.string().max(500)

/** What the sheet takes from the register besides the facts of the organisation. Each may be left out. */
export const guidanceSheetFacts = z.strictObject({
  /** The practice’s own cautious policy on mass health promotion (`house.cautious-nhs`). */
  isCautious: z.boolean().default(false),
  /** Own messages that were decided on. */
  decided: z
    .array(z.strictObject({ message: text, answer: text, on: text }))
    .max(200)
    .default([]),
  /** Tasks and functions that were named, and where they are laid down. */
  tasks: z
    .array(z.strictObject({ task: text, source: text }))
    .max(200)
    .default([]),
  /** Own training and resources. */
  links: z
    .array(z.strictObject({ title: text, address: text }))
    .max(200)
    .default([]),
})
export type GuidanceSheetFacts = z.output<typeof guidanceSheetFacts>

/** The guidance sheet for a public body or a practice: three tables and common questions (`doc.psm-tables`, S1-10 to S1-16). */
export const publicBodyGuidance = defineTemplate({
  id: 'public-body-guidance',
  title: 'Messages and marketing: guidance sheet',
  purpose:
    'For everybody who sends messages in a practice or public body: what is marketing, what it asks for, and where help is.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-25',
  changes: [
    '2026-11-25: typical messages with what they ask for; the day of the guidance.',
    '2026-11-24: a line on accuracy, in plainer words.',
    '2026-11-22: first version.',
  ],
  rules: [
    'psm.all-sectors',
    'psm.task-test',
    'psm.gp-table',
    'psm.if-marketing',
    'psm.if-not',
    'psm.basis',
    'psm.gms',
    'pecr.dm.definition',
    'notice.13',
  ],
  facts: guidanceSheetFacts,
  compose(facts, frame) {
    return [
      { type: 'title', text: `Messages and marketing at ${frame.organisation.name}` },
      {
        type: 'paragraph',
        words:
          'The marketing rules hold for every sector. Most messages of a public body are not marketing all the same: they are part of its task. This sheet says which is which, and what each asks for.',
        rules: ['psm.all-sectors'],
      },
      ...whatCountsBlocks(facts, frame),
      ...principlesBlocks(frame),
      ...resourcesBlocks(facts, frame),
      ...faqBlocks(),
    ]
  },
  gaps: (_facts, { organisation }) => complaintRouteGaps(organisation),
  checkBeforeUse: [
    'It rests on guidance the regulator gave on 4 August 2021 and has kept to since. Look at the official page for a newer version before you hand it out.',
    'Some examples are our reading and were not checked against an official page. For a message that is not in the table, answer the questions.',
  ],
})
