import type { ComponentType } from 'react'
import type { CallRecordingFacts } from '@core/documents/templates/call-recording/facts'
import { counted } from '../documents/document-words'
import { AccessFields } from './AccessFields'
import { CoverageFields } from './CoverageFields'
import { PurposeFields } from './PurposeFields'
import { SensitiveFields } from './SensitiveFields'
import { StorageFields } from './StorageFields'
import { ToldFields } from './ToldFields'

/** One section of the editor, after who we are. */
type CallSection = {
  readonly title: string
  readonly paths: readonly string[]
  readonly Fields: ComponentType
  readonly summary: (facts: CallRecordingFacts) => string
}

/** The sections in the order of the page. */
export const callSections: readonly CallSection[] = [
  {
    title: 'Which calls',
    paths: ['openingHours', 'audience', 'coverage'],
    Fields: CoverageFields,
    summary: ({ coverage }) => coverage.system.trim(),
  },
  {
    title: 'What for, why, and for how long',
    paths: ['purposes', 'uses'],
    Fields: PurposeFields,
    summary: ({ purposes }) => counted(purposes.filter(({ used }) => used).length, 'purpose'),
  },
  {
    title: 'How people are told',
    paths: ['told'],
    Fields: ToldFields,
    summary: ({ told }) => counted(told.ways.length, 'way'),
  },
  {
    title: 'Where recordings are kept',
    paths: ['storage'],
    Fields: StorageFields,
    summary: ({ storage }) => storage.supplier.trim(),
  },
  {
    title: 'Who may listen, and who decides',
    paths: ['access', 'mailbox', 'reportsTo'],
    Fields: AccessFields,
    summary: ({ access }) => access.authoriser.trim(),
  },
  {
    title: 'Cards, health and beliefs',
    paths: ['cards', 'special'],
    Fields: SensitiveFields,
    summary: ({ special }) => (special.heard === 'yes' ? 'Sensitive calls' : ''),
  },
]
