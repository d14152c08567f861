import { heading, labelled, list, missing, paragraph, type PolicySection } from '../section'
import { sentence } from '../sentences'

/** The rights, with the one against marketing set apart (`object.inform`), and decisions by computer (`adm.rules`). */
export const rights: PolicySection = {
  id: 'rights',
  title: 'Your rights',
  compose({ automated }) {
    return [
      ...paragraph('You can ask us for any of these:', [], ['notice.13']),
      ...list(
        items.map(({ label, words }) => ({ words: labelled(label, words), fact: 'rights' })),
        ['notice.13'],
      ),
      ...paragraph(
        'Ask in whatever way suits you: speak to any of us, ring, write or send a message. You need no form, and it normally costs nothing. We answer without delay and within one month at the latest. If your request is complicated, or you have sent us several, we may take up to two months more; we then tell you so, and why, within the first.',
        [],
        ['rights.any-form', 'rights.deadline', 'rights.fee', 'sar.extend.notice'],
      ),
      heading('Your right to stop marketing'),
      ...paragraph(
        [
          {
            text: 'You can tell us at any time to stop using your information for marketing, and we must always do so. ',
            bold: true,
          },
          {
            text: 'That includes sorting people for marketing. You give no reason, and nothing is weighed against it.',
          },
        ],
        [],
        ['object.marketing', 'object.inform'],
      ),
      heading('Decisions made by computer'),
      ...paragraph(automatedSentence(automated), ['automated.used', 'automated.explain'], ['adm.rules']),
    ]
  },
  gaps: ({ automated }) => [
    ...missing(
      automated.used,
      'automated.used',
      'Does a computer alone ever decide something important about a person?',
    ),
    ...(automated.used === 'yes'
      ? missing(
          automated.explain,
          'automated.explain',
          'Which decisions does a computer make, how, and what follows for the person?',
        )
      : []),
  ],
}

const items = [
  { label: 'A copy', words: 'ask what we hold about you, and get a copy of it.' },
  { label: 'Correction', words: 'have what is wrong put right, and what is incomplete completed.' },
  {
    label: 'Erasure',
    words:
      'have it erased where we no longer need it, where you take back your consent, where you object with success, or where we should not have it. Sometimes the law lets or makes us keep a part; then we say which and why.',
  },
  {
    label: 'Restriction',
    words: 'have us store it and do nothing else with it, for example while we check whether it is right.',
  },
  {
    label: 'Objection',
    words:
      'object where our reason is a public task, a legitimate interest or a recognised one. We then stop, unless our reasons clearly outweigh yours or we need it for a legal claim.',
  },
  {
    label: 'Moving it',
    words:
      'get what you gave us, and what we hold on computer by your consent or for a contract, in a form that another organisation can read, or have it sent there.',
  },
  {
    label: 'Taking back consent',
    words: 'where we rely on your consent, take it back as easily as you gave it. What we did before stays lawful.',
  },
] as const

function automatedSentence({ used, explain }: { used: '' | 'yes' | 'no'; explain: string }): string {
  if (used === 'no') return 'No computer decides anything important about you by itself. People decide.'
  if (used !== 'yes') return ''
  return `${sentence(explain)} You can have a person look at the decision, say what you think of it, and challenge it.`.trim()
}
