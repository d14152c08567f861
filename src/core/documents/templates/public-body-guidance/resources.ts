import { sources, type SourceId } from '../../../law/sources'
import type { Block, Words } from '../../block'
import type { Frame } from '../../template'
import type { GuidanceSheetFacts } from '../public-body-guidance'

const official: readonly SourceId[] = [
  'ico-direct-marketing',
  'ico-generator',
  'ico-live-calls',
  'ico-storage',
  'ico-home',
]
const forHealth: readonly SourceId[] = ['nhs-marketing', 'nhs-england']

/** Table 3: official guidance, own training and links, and whom to ask (S1-14). */
export function resourcesBlocks({ links }: GuidanceSheetFacts, { organisation }: Frame): Block[] {
  const ids = organisation.sector === 'gp-practice' ? [...official, ...forHealth] : official
  const linked = (address: string): Words =>
    /^https?:\/\//u.test(address) ? [{ text: address, href: address }] : address
  return [
    { type: 'heading', level: 1, text: 'Table 3: where help is' },
    {
      type: 'table',
      head: ['What', 'Where'],
      rows: [
        ...askHere(organisation),
        ...ids.map((id): Words[] => [sources[id].title, linked(sources[id].url)]),
        ...links.map(({ title, address }): Words[] => [title, linked(address)]),
      ],
      facts: ['organisation'],
      rules: ['psm.all-sectors'],
    },
  ]
}

function askHere(organisation: Frame['organisation']): Words[][] {
  const { privacyLeadName, privacyLeadRole, privacyLeadEmail, dpoName, dpoContact, regulator } = organisation
  const lead = [privacyLeadName, privacyLeadRole].filter(Boolean).join(', ')
  return [
    ...(lead === ''
      ? []
      : [['Questions within the organisation', [lead, privacyLeadEmail].filter(Boolean).join(': ')]]),
    ...(dpoName === '' ? [] : [['Data protection officer', [dpoName, dpoContact].filter(Boolean).join(': ')]]),
    ['The regulator', [regulator.name, regulator.phone, regulator.web].filter(Boolean).join(', ')],
  ]
}
