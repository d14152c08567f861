import { z } from 'zod'
import { channels } from '../../marketing/channel'
import { wordingText } from '../../consents/wording'
import type { Block } from '../block'
import { defineTemplate } from '../template'

const optInFormFacts = z.object({
  /** Of the form, not of the program. */
  formName: z.string().max(100),
  formVersion: z.int().min(0),
  text: wordingText,
  /** Empty for a blank form; filled in for one person. */
  person: z.object({
    name: z.string().max(200),
    addresses: z.array(z.object({ label: z.string().max(120), value: z.string().max(500) })).max(30),
  }),
})

/** A form on which people say yes: one empty box for each way and purpose, and how to take it back (`doc.optin-form`). */
export const optInForm = defineTemplate({
  id: 'opt-in-form',
  title: 'Consent form',
  purpose: 'Asks people what they would like to be sent, with one empty box for each way.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['consent.standard', 'consent.specific', 'consent.record', 'consent.withdraw'],
  facts: optInFormFacts,
  compose({ formName, formVersion, text, person }, { organisation }) {
    const asked = person.addresses.length > 0 ? person.addresses : blankAddresses(text)
    return [
      { type: 'title', text: text.heading },
      ...paragraphs(text.opening),
      ...text.choices.map(({ words }): Block => ({
        type: 'paragraph',
        words: `☐  ${words}`,
        rules: ['consent.specific'],
      })),
      ...(text.howOften === '' ? [] : [{ type: 'paragraph', words: text.howOften } as const]),
      { type: 'paragraph', words: text.withdraw, rules: ['consent.withdraw'] },
      ...(text.policy === ''
        ? []
        : [{ type: 'paragraph', words: `How we look after your details: ${text.policy}` } as const]),
      {
        type: 'table',
        head: ['Your details', 'As we have them, or as you write them'],
        rows: [['Name', person.name], ...asked.map(({ label, value }) => [label, value])],
      },
      { type: 'signature', lines: ['Signature', 'Date'] },
      {
        type: 'paragraph',
        small: true,
        words: [organisation.name, formName && `${formName}, version ${formVersion}`].filter(Boolean).join(' · '),
      },
    ]
  },
  gaps: ({ text }) =>
    text.policy === '' ? [{ fact: 'text.policy', say: 'Say on the form where your privacy notice is.' }] : [],
  checkBeforeUse: [
    'No box is ticked before the person gets it.',
    'When it comes back, record it on the person’s page and attach it there.',
  ],
})

function paragraphs(text: string): Block[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((words) => ({ type: 'paragraph', words }))
}

const addressNames = {
  email: 'E-mail address',
  sms: 'Mobile number',
  'live-call': 'Phone number',
  'automated-call': 'Phone number',
  'social-dm': 'Profile',
  post: 'Postal address',
  fax: 'Fax number',
} as const

/** One line for each kind of address the boxes ask for. */
function blankAddresses({ choices }: z.output<typeof wordingText>) {
  const asked = channels.filter((channel) => choices.some((one) => one.channel === channel))
  return [...new Set(asked.map((channel) => addressNames[channel]))].map((label) => ({ label, value: '' }))
}
