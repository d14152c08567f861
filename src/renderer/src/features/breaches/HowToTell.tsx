import { policeNumbers } from '@core/breaches/advise-others'
import type { BreachCase } from '@core/breaches/breach'
import type { DecisionSubject } from '@core/breaches/decision'
import type { RuleId } from '@core/law/rules'
import { Anchor } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { useOpenLink } from '../../app/use-open-link'
import { useCaseOrganisation } from './use-breaches'

/** How to reach somebody and what to say, in a few lines. */
export function HowToTell({ of, about }: { readonly of: BreachCase; readonly about: DecisionSubject }) {
  const { nation } = useCaseOrganisation()
  const { say, rules } = waysOf(about, of, policeNumbers(nation))
  return (
    <Wash tone="sunken">
      {about === 'regulator' && <Regulator />}
      {say}
      <LawLine rules={rules} />
    </Wash>
  )
}

function Regulator() {
  const { regulator } = useCaseOrganisation()
  const openLink = useOpenLink()
  return (
    <p>
      <b>{regulator.name}</b>
      {regulator.phone !== '' && `, ${regulator.phone}`}
      {regulator.web !== '' && (
        <>
          {', '}
          <Anchor component="button" type="button" onClick={() => openLink(regulator.web)}>
            {regulator.web}
          </Anchor>
        </>
      )}
    </p>
  )
}

function waysOf(
  about: DecisionSubject,
  { route }: BreachCase,
  police: string,
): { say: string; rules: readonly RuleId[] } {
  switch (about) {
    case 'regulator':
      if (route === 'pecr')
        return {
          say: 'Providers of telephone or internet access have a form of their own there, also for the details that follow later.',
          rules: ['pecr.r5a.who', 'pecr.r5a.time'],
        }
      return {
        say: 'Say what happened, whose data and how many, a contact, what may follow, and what you did. What you do not know yet can follow.',
        rules: ['breach.content', 'breach.phased', 'breach.late'],
      }
    case 'dspt':
      return {
        say: 'Sign in to the Data Security and Protection Toolkit and use its incident reporting. It passes the report on, so do not report a second time.',
        rules: ['breach.dspt', 'settled.dspt'],
      }
    case 'people':
      return {
        say: 'Write to each of them in plain words, apart from any marketing: what happened, whom to ask, what may follow, what you did, and what they can do themselves.',
        rules: ['breach.individuals', 'breach.individuals.content'],
      }
    case 'organisations':
      return route === 'client'
        ? {
            say: 'Ring first, then write: what happened, whose data, what you did, and whom they can ask.',
            rules: ['breach.processor'],
          }
        : {
            say: 'Say whose data of theirs is involved, what you did, and agree who tells the people.',
            rules: ['breach.client-orgs'],
          }
    case 'police':
      return {
        say: `${police} Ask for a crime reference. If they ask you to wait with telling people, note it.`,
        rules: ['breach.police'],
      }
    case 'insurer':
      return {
        say: 'Ring the number on the policy, or your bank. Say what happened and ask what they need from you, and whether they must agree before you spend money.',
        rules: ['acc.record'],
      }
  }
}
