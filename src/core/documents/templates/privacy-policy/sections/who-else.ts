import type { Block } from '../../../block'
import { missing, paragraph, type PolicySection } from '../section'
import { inside, tidy } from '../sentences'
import { isUnitedKingdom, isUnitedStates, type Recipient } from '../recipient'
import type { Gap } from '../../../template'
import { roleNames } from '../words'
import { placeWords } from '../place-words'

/** Who outside the organisation sees information, for what and where (`notice.13`, S4-44). */
export const whoElse: PolicySection = {
  id: 'who-else',
  title: 'Who else sees it',
  compose({ recipients, noRecipients }) {
    const rows = recipients
      .map((recipient, index) => ({ recipient, index }))
      .filter(({ recipient }) => inside(recipient.name))
    if (rows.length === 0)
      return noRecipients
        ? paragraph('Nobody outside our organisation sees your information, unless the law obliges us to show it.', [
            'noRecipients',
          ])
        : []
    const table: Block = {
      type: 'table',
      head: ['Who', 'Their part', 'What for', 'Where'],
      rows: rows.map(({ recipient }) => [
        tidy(recipient.name),
        partWords(recipient),
        inside(recipient.does),
        placeWords(recipient),
      ]),
      facts: rows.map(({ index }) => `recipients.${index}`),
      rules: ['notice.13', 'processor.contract'],
    }
    return [
      ...paragraph(
        'Besides our own staff, only those in this table see your information, and only as much as they need for the work shown.',
      ),
      table,
      ...paragraph(
        'The police, a court, a regulator or the tax authority may also see it where the law obliges or allows us to show it.',
      ),
      ...paragraph(
        'When we correct or erase your information, or stop using it, we tell everyone here who received it, unless that is impossible or would take effort out of all proportion. Ask us and we tell you who they were.',
        [],
        ['erase.notify'],
      ),
    ]
  },
  gaps({ recipients, noRecipients }) {
    if (recipients.length === 0)
      return noRecipients
        ? []
        : [{ fact: 'recipients', say: 'Who else sees the information? Add them, or tick that nobody does.' }]
    return recipients.flatMap((recipient, i) => recipientGaps(recipient, `recipients.${i}`))
  },
}

function partWords({ role, contract }: Recipient): string {
  return contract ? `${roleNames[role]}, under a written contract` : roleNames[role]
}

function recipientGaps(recipient: Recipient, path: string): Gap[] {
  const name = tidy(recipient.name) || nameByWork(inside(recipient.does))
  return [
    ...missing(
      recipient.name,
      `${path}.name`,
      inside(recipient.does)
        ? `Who does this for you: ${nameByWork(inside(recipient.does))}?`
        : 'Who is it that sees the information?',
    ),
    ...missing(recipient.does, `${path}.does`, `${name}: what do they do for you?`),
    ...missing(recipient.country, `${path}.country`, `${name}: in which country do they keep or see it?`),
    ...(recipient.role === 'processor' && !recipient.contract
      ? [
          {
            fact: `${path}.contract`,
            say: `${name}: a supplier that handles information for you needs a written contract. Tick it once it is there.`,
          },
        ]
      : []),
    ...(inside(recipient.country) && !isUnitedKingdom(recipient.country) ? safeguardGaps(recipient, path, name) : []),
  ]
}

function safeguardGaps({ safeguard, safeguardCheckedOn, country }: Recipient, path: string, name: string): Gap[] {
  if (!safeguard)
    return [{ fact: `${path}.safeguard`, say: `${name}: what makes sending information to ${inside(country)} lawful?` }]
  if (safeguard === 'data-bridge' && !isUnitedStates(country)) {
    return [
      {
        fact: `${path}.safeguard`,
        say: `${name}: the data bridge covers the United States only. Choose another safeguard.`,
      },
    ]
  }
  if (safeguard === 'adequacy' && isUnitedStates(country)) {
    return [
      {
        fact: `${path}.safeguard`,
        say: `${name}: for the United States choose the data bridge, the transfer agreement or the Addendum.`,
      },
    ]
  }
  return missing(
    safeguardCheckedOn,
    `${path}.safeguardCheckedOn`,
    `${name}: on which day did you check this safeguard?`,
  )
}

/** Somebody whose name is not written yet, by the first words of what they do. */
function nameByWork(does: string): string {
  if (does === '') return 'Somebody without a name'
  return does.length <= 48 ? `“${does}”` : `“${does.slice(0, does.lastIndexOf(' ', 48))} …”`
}
