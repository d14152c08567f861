import { companyContacts, contactSystem, enquirers, suppliers } from './everybody'
import { accountsRow, newGroup, newPurpose, newRecipient, type StarterSet } from './set'

const employers = 'coaching the people an organisation asks us to coach'

/** A firm that coaches people, with associates (`special.coaching`, `retention.coaching`). */
export const coaching: StarterSet = {
  name: 'Coaching firm',
  say: 'Clients and their notes, organisations, associates, supporters.',
  groups: [
    companyContacts(),
    newGroup('prospective-coaching-clients', {
      title: 'People interested in coaching',
      data: 'Name, telephone number, e-mail address, and what the person is looking for',
      source: 'From the person, whoever recommended us, our website, a directory of coaches, or an employer',
      mustProvide: 'Nothing has to be given. Without a way to reach the person no coach can be found.',
      recipients: ['associates', 'contact-system'],
      purposes: [
        newPurpose('choosing-a-coach', {
          title: 'Helping people choose a coach',
          purpose: 'To pass contact details to one or more associates, so that a coach can be met and chosen.',
          bases: ['contract', 'legitimate-interests'],
          interest: employers,
          keptBy: ['starter:enquiry'],
        }),
      ],
    }),
    newGroup('coaching-clients', {
      title: 'Coaching clients',
      data: 'Name, telephone number, e-mail address, career and life as far as the person tells of it, and notes of the meetings',
      source: 'From the person; contact details sometimes from the employer',
      mustProvide: 'Without contact details there is no coaching. What is said, and whether notes are kept, is free.',
      recipients: ['associates', 'contact-system'],
      placeKinds: ['mail', 'steward', 'crm', 'phone', 'paper', 'associates'],
      purposes: [
        newPurpose('agreement', {
          title: 'The agreement for the coaching',
          purpose: 'To make the agreement, to arrange the meetings, and to send invoices.',
          bases: ['contract', 'legitimate-interests', 'legal-obligation'],
          interest: employers,
          keptBy: ['Invoices and accounts'],
        }),
        newPurpose('notes', {
          title: 'Notes of the meetings',
          purpose: 'So that each meeting can build on the last.',
          bases: ['consent'],
          special: {
            data: 'Notes may touch on health, beliefs or other sensitive things',
            condition: 'explicit-consent',
          },
          keptBy: ['starter:coaching-notes'],
        }),
        newPurpose('greeting', {
          title: 'A greeting now and then',
          purpose: 'To send, after the coaching, an occasional e-mail with a greeting and brief news.',
          bases: ['consent'],
          keptBy: ['starter:supporter', 'starter:supporter-review'],
        }),
      ],
    }),
    newGroup('associates', {
      title: 'Associates',
      data: 'Name, telephone number, e-mail address, qualifications, and the work done with us',
      source: 'From the person, or whoever recommended them',
      mustProvide: 'Without contact details no work can be offered.',
      recipients: ['contact-system'],
      purposes: [
        newPurpose('assignments', {
          title: 'Working together',
          purpose: 'To ring, text or e-mail about past, present or possible assignments.',
          bases: ['contract', 'legitimate-interests', 'legal-obligation'],
          interest: 'finding the right associate for our clients',
          keptBy: ['starter:associate'],
        }),
        newPurpose('associate-news', {
          title: 'News for associates',
          purpose: 'To send news of the firm, or of work, from the contact system.',
          bases: ['legitimate-interests', 'consent'],
          interest: 'keeping those who work with us informed',
          keptBy: ['starter:contact'],
        }),
      ],
    }),
    suppliers(true),
    newGroup('supporters', {
      title: 'Supporters',
      data: 'Name, telephone number, e-mail address, and how the person knows us',
      source: 'From the person, or from a meeting in person',
      mustProvide: 'Nothing has to be given.',
      recipients: ['contact-system'],
      purposes: [
        newPurpose('supporter-news', {
          title: 'News for supporters',
          purpose: 'To send news to people who wish us well.',
          bases: ['consent'],
          keptBy: ['starter:supporter', 'starter:supporter-review'],
        }),
      ],
    }),
    enquirers(),
  ],
  recipients: [
    {
      key: 'associates',
      facts: newRecipient({
        name: 'Our associate coaches',
        role: 'associate',
        does: 'Meet clients and coach them',
        country: 'United Kingdom',
      }),
    },
    contactSystem,
  ],
  scheduleRows: [accountsRow],
}
