import { newGroup, newPurpose, newRecipient, type StarterGroup } from './set'

/** People who ask something before there is an agreement. */
export const enquirers = (publicBody = false): StarterGroup =>
  newGroup('enquirers', {
    title: 'People who ask us something',
    data: 'Name, a way to reply, and what was asked',
    source: 'From the person who asks',
    mustProvide: 'Nothing has to be given. Without a way to reach the person there is no answer.',
    placeKinds: ['mail', 'steward', 'phone'],
    purposes: [
      newPurpose('enquiries', {
        title: 'Answering questions',
        purpose: 'To answer what was asked.',
        bases: [publicBody ? 'public-task' : 'legitimate-interests'],
        interest: publicBody ? '' : 'answering people who ask us something',
        ...(publicBody && {
          special: { data: 'What is asked may say something about health', condition: 'health-care' },
        }),
        keptBy: ['starter:enquiry'],
      }),
    ],
  })

/** Those from whom the organisation buys. */
export const suppliers = (withNews = false): StarterGroup =>
  newGroup('suppliers', {
    title: 'Suppliers',
    data: 'Name of the firm, contact name, telephone number, e-mail address, and what was ordered',
    source: 'From the person, the firm, or its website',
    mustProvide: 'Without a contact nothing can be ordered.',
    placeKinds: ['mail', 'steward', 'crm', 'paper'],
    purposes: [
      newPurpose('orders', {
        title: 'Ordering and paying',
        purpose: 'To order, to pay, and to keep the accounts.',
        bases: ['contract', 'legal-obligation', 'legitimate-interests'],
        interest: 'dealing with the people who act for our suppliers',
        keptBy: ['starter:supplier'],
      }),
      ...(withNews
        ? [
            newPurpose('supplier-news', {
              title: 'News for suppliers',
              purpose: 'To send news of the firm from the contact system.',
              bases: ['legitimate-interests', 'consent'],
              interest: 'keeping those who work with us informed',
              keptBy: ['starter:contact'],
            }),
          ]
        : []),
    ],
  })

/** Contacts in client organisations and in those that may become clients. */
export const companyContacts = (): StarterGroup =>
  newGroup('company-contacts', {
    title: 'Contacts in organisations',
    data: 'Name of the organisation, contact name, telephone number and e-mail address at work',
    source: 'From the person, a colleague, the organisation’s website, or a public professional profile',
    mustProvide: 'Nothing has to be given.',
    recipients: ['contact-system'],
    purposes: [
      newPurpose('telephone', {
        title: 'Ringing about our services',
        purpose: 'To find out whether the organisation would like our help, and to talk about it.',
        bases: ['legitimate-interests'],
        interest: 'letting organisations that may want our help know what we do',
        keptBy: ['starter:company-contact-phone', 'starter:company-contact-review'],
      }),
      newPurpose('targeted-e-mail', {
        title: 'Writing to one person by e-mail',
        purpose: 'To write about something that fits that person’s work.',
        bases: ['legitimate-interests', 'consent'],
        interest: 'letting organisations that may want our help know what we do',
        keptBy: ['starter:company-contact-email', 'starter:company-contact-review'],
      }),
      newPurpose('crm-e-mail', {
        title: 'Sending news from the contact system',
        purpose: 'To send news about our services to several people at once.',
        bases: ['legitimate-interests', 'consent'],
        interest: 'letting organisations that may want our help know what we do',
        keptBy: ['starter:company-contact-email', 'starter:company-contact-review'],
      }),
    ],
  })

/** People who work for the organisation. */
export const staff = (): StarterGroup =>
  newGroup('staff', {
    title: 'Staff',
    data: 'Name, address, bank details, the work and its terms, and what the law on employment asks for',
    source: 'From the person, referees, and the tax authority',
    mustProvide: 'Without these details nobody can be employed or paid.',
    placeKinds: ['mail', 'paper', 'other'],
    recipients: ['payroll'],
    purposes: [
      newPurpose('employment', {
        title: 'Employing people',
        purpose: 'To pay staff, to manage the work, and to do what the law asks of an employer.',
        bases: ['contract', 'legal-obligation'],
        special: { data: 'Absence records may say something about health', condition: 'employment' },
        keptBy: ['Staff files'],
      }),
    ],
  })

/** Calls that are recorded (`rec.basis`, `rec.special`, `rec.retention`). */
export const recordings = (publicBody = false) =>
  newPurpose('recordings', {
    title: 'Recording calls',
    purpose: 'To show what was agreed, to deal with complaints, and to train staff.',
    bases: [publicBody ? 'public-task' : 'legitimate-interests'],
    interest: publicBody ? '' : 'showing what was said and agreed, and making our service better',
    ...(publicBody && {
      special: { data: 'What is said may say something about health', condition: 'health-care' },
    }),
    keptBy: ['starter:call-recording'],
  })

/** People whose calls are recorded, where the set has no group of callers. */
export const recordedCallers = (publicBody = false): StarterGroup =>
  newGroup('callers', {
    title: 'People who ring us',
    data: 'Telephone number, the recording of the call, and what it was about',
    source: 'From the caller, and from the telephone system',
    mustProvide: 'Somebody who does not want to be recorded can write instead.',
    placeKinds: ['recordings', 'phone', 'crm'],
    recipients: ['recording-system'],
    purposes: [recordings(publicBody)],
  })

/** Whoever keeps the contact system, and whoever runs the payroll. */
export const contactSystem = {
  key: 'contact-system',
  facts: newRecipient({ does: 'Keeps our contact system and sends our e-mails from it' }),
}
export const payroll = { key: 'payroll', facts: newRecipient({ does: 'Works out wages and pays them' }) }
