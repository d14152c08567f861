import { missing, paragraph, list, type PolicySection } from '../section'
import { inside, roleInside } from '../sentences'

/** What happens when something goes wrong; whoever looks after privacy finds out, unless somebody else is named (S4-34 to S4-38, `breach.roles`, `breach.definition`, `breach.threshold.ico`, `breach.police`). */
export const breach: PolicySection = {
  id: 'breach',
  title: 'If something goes wrong',
  compose({ breach: { role } }, { organisation }) {
    const who = roleInside(role) || roleInside(organisation.privacyLeadRole)
    return [
      ...paragraph(
        'If information about people is lost, or someone sees, changes or destroys it who should not, we call it a breach and act at once.',
        [],
        ['breach.definition'],
      ),
      ...list(
        [
          {
            words: who && `Our ${who} finds out what happened and works out the risk to the people concerned.`,
            fact: inside(role) ? 'breach.role' : 'organisation.privacyLeadRole',
          },
          {
            words:
              'Unless a risk to people is unlikely, we tell the regulator without delay, and within 72 hours of finding out where we can.',
            fact: 'breach',
          },
          {
            words:
              'If the risk to you is high, we tell you without delay, in plain words, with what you can do yourself. We also decide whether the organisations concerned should know, and tell them as soon as we can.',
            fact: 'breach',
          },
          { words: 'If we suspect a crime, we tell the police as soon as we can.', fact: 'breach' },
          {
            words:
              'We write down each breach, also the small ones, and what we change so that it does not happen again.',
            fact: 'breach',
          },
        ],
        [
          'breach.roles',
          'breach.72h',
          'breach.individuals',
          'breach.client-orgs',
          'breach.police',
          'breach.register',
          'breach.prevent',
        ],
      ),
    ]
  },
  gaps: ({ breach: { role } }, { organisation }) =>
    missing(
      role + organisation.privacyLeadRole,
      'breach.role',
      'Who looks into a breach? Give the role, such as business manager.',
    ),
}
