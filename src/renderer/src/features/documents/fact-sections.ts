import type { ComponentType } from 'react'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { MarketingFields } from './MarketingFields'
import { OwnListsFields } from './OwnListsFields'
import { RecordingFields } from './RecordingFields'
import { SafetyFields } from './SafetyFields'
import { WebsiteFields } from './WebsiteFields'
import { WhoElseFields } from './WhoElseFields'
import { counted } from './document-words'

/** What a section of the editor gets: which answer is open, and the way to open another. */
export type SectionFieldsProps = { readonly open: string; readonly onOpen: (fact: string) => void }

/** One section of the editor after the groups of people. `paths` are the first words of the answers in it. */
export type FactSection = {
  readonly title: string
  readonly paths: readonly string[]
  readonly Fields: ComponentType<SectionFieldsProps>
  readonly summary: (facts: PrivacyPolicyFacts) => string
}

const yesNo = (answer: '' | 'yes' | 'no', yes: string, no: string) =>
  answer === 'yes' ? yes : answer === 'no' ? no : ''

/** The sections, in the order of the page. */
export const factSections: readonly FactSection[] = [
  {
    title: 'Who else sees it',
    paths: ['recipients', 'noRecipients'],
    Fields: WhoElseFields,
    summary: ({ recipients, noRecipients }) =>
      recipients.length > 0
        ? counted(recipients.length, 'person or firm', 'people or firms')
        : noRecipients
          ? 'Nobody outside'
          : '',
  },
  {
    title: 'How you keep it safe',
    paths: ['security'],
    Fields: SafetyFields,
    summary: ({ security: { ticks } }) => (ticks.length > 0 ? `${counted(ticks.length, 'measure')} ticked` : ''),
  },
  {
    title: 'Website and cookies',
    paths: ['website', 'cookies'],
    Fields: WebsiteFields,
    summary: ({ website, cookies }) =>
      website.used === 'no' ? 'No website' : yesNo(cookies.used, counted(cookies.rows.length, 'cookie'), 'No cookies'),
  },
  {
    title: 'Recorded calls',
    paths: ['recording'],
    Fields: RecordingFields,
    summary: ({ recording }) => yesNo(recording.used, 'Calls are recorded', 'Calls are not recorded'),
  },
  {
    title: 'Marketing',
    paths: ['marketing'],
    Fields: MarketingFields,
    summary: ({ marketing }) =>
      [yesNo(marketing.calls, 'Calls', 'No calls'), yesNo(marketing.emails, 'e-mails and texts', 'no e-mails or texts')]
        .filter(Boolean)
        .join(', '),
  },
  {
    title: 'Requests, breaches and decisions',
    paths: ['breach', 'automated', 'records'],
    Fields: OwnListsFields,
    summary: ({ breach }) => breach.role.trim() || 'Breaches: whoever looks after privacy',
  },
]
