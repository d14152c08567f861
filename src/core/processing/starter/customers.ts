import { contactSystem, enquirers, payroll, staff, suppliers } from './everybody'
import { accountsRow, newGroup, newPurpose, newRow, staffRow, type StarterGroup, type StarterSet } from './set'

/** Customers of any small organisation. */
export const customers = (): StarterGroup =>
  newGroup('customers', {
    title: 'Customers',
    data: 'Name, the ways to reach the person, and what was bought or asked for',
    source: 'From the person',
    mustProvide: 'Without these details nothing can be supplied.',
    recipients: ['contact-system'],
    purposes: [
      newPurpose('supplying', {
        title: 'Supplying customers',
        purpose: 'To deliver what was ordered, and to keep the accounts.',
        bases: ['contract', 'legal-obligation'],
        keptBy: ['Invoices and accounts'],
      }),
      newPurpose('customer-news', {
        title: 'News for customers',
        purpose: 'To tell of things like those that were bought.',
        bases: ['consent'],
        keptBy: ['starter:contact'],
      }),
    ],
  })

/** Any other small organisation. */
export const general: StarterSet = {
  name: 'Something else',
  say: 'Customers, suppliers, people who ask something.',
  groups: [customers(), suppliers(), enquirers()],
  recipients: [contactSystem],
  scheduleRows: [accountsRow],
}

/** A charity: those who give, those who help, those who are helped. */
export const charity: StarterSet = {
  name: 'Charity',
  say: 'Supporters and donors, volunteers, people helped, staff, suppliers.',
  groups: [
    newGroup('supporters', {
      title: 'Supporters and donors',
      data: 'Name, the ways to reach the person, gifts, and how the person knows us',
      source: 'From the person, or from a fundraising page',
      mustProvide: 'Nothing has to be given. For Gift Aid the tax authority needs a name and an address.',
      recipients: ['contact-system'],
      purposes: [
        newPurpose('gifts', {
          title: 'Gifts',
          purpose: 'To receive gifts, to thank for them, to claim Gift Aid, and to keep the accounts.',
          bases: ['legal-obligation', 'legitimate-interests'],
          interest: 'looking after those who give',
          keptBy: ['Invoices and accounts'],
        }),
        newPurpose('supporter-news', {
          title: 'News for supporters',
          purpose: 'To send news of the work, and to ask for help with it.',
          bases: ['consent'],
          keptBy: ['starter:supporter', 'starter:supporter-review'],
        }),
      ],
    }),
    newGroup('volunteers', {
      title: 'Volunteers',
      data: 'Name, the ways to reach the person, times, skills, and checks where the work needs them',
      source: 'From the person, and from referees',
      mustProvide: 'Without contact details nobody can be asked to help.',
      purposes: [
        newPurpose('volunteering', {
          title: 'Working with volunteers',
          purpose: 'To arrange who helps when, and to keep people safe.',
          bases: ['legitimate-interests'],
          interest: 'running our work with people who give their time',
          keptBy: ['Volunteers'],
        }),
      ],
    }),
    newGroup('people-helped', {
      title: 'People we help',
      data: 'Name, the ways to reach the person, and what help is needed',
      source: 'From the person, from family, or from whoever sent them to us',
      mustProvide: 'Without saying what is needed there is no help.',
      purposes: [
        newPurpose('helping', {
          title: 'Helping people',
          purpose: 'To give the help that was asked for, and to see what came of it.',
          bases: ['legitimate-interests'],
          interest: 'giving the help our charity is there for',
          keptBy: ['People we help'],
        }),
      ],
    }),
    staff(),
    suppliers(),
    enquirers(),
  ],
  recipients: [contactSystem, payroll],
  scheduleRows: [
    accountsRow,
    staffRow,
    newRow({
      name: 'Volunteers',
      purpose: 'Working with volunteers',
      basis: 'Our own decision; kept no longer than needed',
      period: { kind: 'span', count: 2, unit: 'years' },
    }),
    newRow({
      name: 'People we help',
      purpose: 'Helping people',
      basis: 'Our own decision; kept no longer than needed',
      period: { kind: 'span', count: 2, unit: 'years' },
      trigger: 'last-contact',
    }),
  ],
}
