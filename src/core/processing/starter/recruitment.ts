import { companyContacts, contactSystem, enquirers, suppliers } from './everybody'
import { newGroup, newPurpose, type StarterSet } from './set'

/** A firm that finds work for people and people for work. */
export const recruitment: StarterSet = {
  name: 'Recruitment firm',
  say: 'Candidates, contacts in organisations, suppliers.',
  groups: [
    newGroup('candidates', {
      title: 'Candidates',
      data: 'Name, the ways to reach the person, career, qualifications, and the work looked for',
      source: 'From the person, a public professional profile, or whoever recommended them',
      mustProvide: 'Nothing has to be given. Without a career history nobody can be put forward.',
      recipients: ['client-organisations', 'contact-system'],
      purposes: [
        newPurpose('placing', {
          title: 'Finding work for people',
          purpose: 'To match people with roles, and to put them forward once they have said yes to that role.',
          bases: ['legitimate-interests', 'contract'],
          interest: 'finding work for people who look for it',
          keptBy: ['starter:unsuccessful-candidate'],
        }),
      ],
    }),
    companyContacts(),
    suppliers(),
    enquirers(),
  ],
  recipients: [
    {
      key: 'client-organisations',
      facts: {
        ...contactSystem.facts,
        name: 'Organisations with a role to fill',
        role: 'other',
        does: 'Choose among the candidates put forward',
        country: 'United Kingdom',
      },
    },
    contactSystem,
  ],
  scheduleRows: [],
}
