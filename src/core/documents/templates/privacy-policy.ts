import type { Block } from '../block'
import { defineTemplate } from '../template'
import { privacyPolicyFacts } from './privacy-policy/facts'
import { forbiddenWords } from './privacy-policy/forbidden-words'
import { policySections } from './privacy-policy/sections/index'

/** The privacy policy (`doc.privacy-policy`): from the organisation’s profile and its uses of people’s information. */
export const privacyPolicy = defineTemplate({
  id: 'privacy-policy',
  title: 'Privacy policy',
  purpose: 'Tells people what you hold about them, why, for how long, and what they can ask of you.',
  place: 'gallery',
  version: '2026-11-25',
  changes: [
    '2026-11-25: messages about appointments and job alerts, others who treat a patient, how long recordings are kept in the table of periods, and roles as they are spoken.',
    '2026-11-24: what a legitimate interest is weighed against, messages about care, and to whom candidates are put forward.',
    '2026-11-21: first version.',
  ],
  rules: [
    'notice.13',
    'notice.14',
    'notice.test',
    'complaint.notice',
    'transfer.us',
    'retention.principle',
    'security.measures',
    'object.inform',
  ],
  facts: privacyPolicyFacts,
  compose(facts, frame) {
    let number = 0
    return policySections.flatMap((section): Block[] => {
      const blocks = section.compose(facts, frame, number + 1)
      if (blocks.length === 0) return []
      number += 1
      return [{ type: 'heading', level: 1, text: `${number}. ${section.title}` }, ...blocks]
    })
  },
  gaps(facts, frame) {
    const said = { ...facts, categories: facts.categories.map((category) => (category.included ? category : null)) }
    return [
      ...policySections.flatMap((section) => section.gaps(facts, frame)),
      ...forbiddenWords(said),
      ...forbiddenWords(frame.organisation, 'organisation'),
    ]
  },
  checkBeforeUse: [
    'Read it once aloud. Every sentence must be true of your organisation today.',
    'Where a reason is a legitimate interest, keep the assessment that weighs it against people’s own interests.',
    'A public body cannot rely on legitimate interests, recognised or not, for its public tasks.',
    'Put it on your website, and link to it from forms and e-mails, so that people see it when they give you information.',
  ],
})
