import type { Block } from '../block'
import type { Frame } from '../template'
import { complaintReader, complaintRoute } from './complaint-route'

type Form = {
  readonly title: string
  /** What tells one person from another beside the name. */
  readonly known: readonly string[]
  /** What comes whether or not anything is ticked. */
  readonly routine: readonly string[]
  /** What only comes after a tick. */
  readonly promotional: string
  readonly after: string
}

const ways = ['E-mail', 'Text message', 'Phone call', 'Post']

/**
 * A form on which somebody says how to be reached for routine messages, and apart from that whether promotional messages are
 * welcome (`psm.if-not`, `consent.patient-care`, `consent.standard`). Nothing is ticked beforehand.
 */
export function preferenceForm({ title, known, routine, promotional, after }: Form, { organisation }: Frame): Block[] {
  return [
    { type: 'title', text: title },
    { type: 'signature', lines: ['Your name', ...known, 'E-mail', 'Mobile', 'Address'] },
    { type: 'heading', level: 1, text: '1. Messages you get in any case' },
    {
      type: 'list',
      items: [...routine],
      rules: ['psm.if-not', 'pecr.dm.service-message'],
    },
    {
      type: 'paragraph',
      words: `${organisation.name} needs no consent for these. Tell us all the same which way suits you best:`,
      facts: ['organisation'],
      rules: ['psm.if-not'],
    },
    { type: 'paragraph', words: ways.map((way) => `☐  ${way}`).join('      ') },
    { type: 'heading', level: 1, text: '2. Other news, only if you want it' },
    {
      type: 'paragraph',
      words: `${promotional} ${organisation.name} sends you none of it unless you tick a way here. ${after}`,
      facts: ['organisation'],
      rules: ['consent.patient-care', 'consent.standard', 'consent.unbundled', 'consent.specific'],
    },
    ...ways.map((way): Block => ({
      type: 'paragraph',
      words: `☐  Yes, by ${way.toLowerCase()}`,
      rules: ['consent.specific'],
    })),
    { type: 'heading', level: 1, text: '3. Changing your mind' },
    {
      type: 'paragraph',
      words: `You can take back a tick at any time, free of charge and without a reason. Tell ${complaintReader(organisation)}: ${complaintRoute(organisation)}. Every e-mail and text of this kind also has a way to stop in it.${organisation.privacyPolicyUrl === '' ? '' : ` How we use your details: ${organisation.privacyPolicyUrl}.`}`,
      facts: ['organisation'],
      rules: ['consent.withdraw', 'optout.now', 'notice.13'],
    },
    { type: 'signature', lines: ['Your signature', 'Date'] },
  ]
}
