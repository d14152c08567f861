import { companyContacts, contactSystem, enquirers, suppliers } from './everybody'
import { newGroup, newPurpose, newRow, type StarterSet } from './set'

/** A firm that finds work for people and people for work; news and lists of roles need consent (`pecr.r22.consent`, `settled.specific-opportunity`). */
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
          interest: 'matching people and employers',
          keptBy: ['starter:unsuccessful-candidate'],
        }),
        newPurpose('candidate-news', {
          title: 'News for candidates',
          purpose: 'To tell of our services in general, apart from any role.',
          bases: ['consent'],
          keptBy: ['News for candidates', 'starter:contact'],
        }),
        newPurpose('job-alerts', {
          title: 'Job alerts',
          purpose: 'To send lists of roles that may suit.',
          bases: ['consent'],
          keptBy: ['News for candidates', 'starter:contact'],
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
  scheduleRows: [
    newRow({
      name: 'News for candidates',
      purpose: 'News and job alerts',
      basis: 'Consent',
      trigger: 'consent-withdrawn',
      period: { kind: 'span', count: 0, unit: 'days' },
    }),
  ],
}
