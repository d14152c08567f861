import type { Category } from '../use'
import { after, newCategory, newUse, until } from './blank'

const asTheNhsCodeSays = after(120, 'the end of your life', 'as the code for NHS records sets out')

/** Patients of a practice: the least a practice needs here (`special.health`, `retention.gp`, `psm.gp-table`). */
export const patients = (): Category =>
  newCategory({
    id: 'patients',
    title: 'Patients',
    data: 'Your name, your address, the ways to reach you, and your health record',
    source: 'From you, from others who care for you, and from earlier practices and hospitals',
    mustProvide: 'Without your details and your health history we cannot care for you safely.',
    uses: [
      newUse({
        id: 'care',
        title: 'Caring for you',
        purpose:
          'To look after your health, to arrange appointments, and to pass what is needed to others who treat you.',
        bases: ['public-task'],
        special: { data: 'This is information about your health', condition: 'health-care' },
        retention: asTheNhsCodeSays,
        statement: 'What you tell us is also protected by the duty of confidentiality that everyone here has.',
      }),
      newUse({
        id: 'appointments',
        title: 'Writing to you about appointments',
        purpose:
          'To remind you of appointments, to tell you that a result or a prescription is ready, and to invite you to reviews, screening and vaccinations.',
        bases: ['public-task'],
        special: { data: 'A message may say something about your health', condition: 'health-care' },
        retention: asTheNhsCodeSays,
        statement:
          'Messages about your care, such as reminders and invitations, need no consent; tell us which way suits you best. Anything that promotes something else reaches you only if you agreed to it.',
      }),
    ],
  })

/** People who work for the organisation. */
export const staff = (): Category =>
  newCategory({
    id: 'staff',
    title: 'Our staff',
    data: 'Your name, your address, your bank details, your work with us, and what the law on employment asks us to keep',
    source: 'From you, from your referees, and from the tax authority',
    mustProvide: 'Without these details we cannot employ or pay you.',
    uses: [
      newUse({
        id: 'employment',
        title: 'Employing you',
        purpose: 'To pay you, to manage your work, and to do what the law asks of an employer.',
        bases: ['contract', 'legal-obligation'],
        special: { data: 'Absence records may say something about your health', condition: 'employment' },
        retention: after(72, 'you leave'),
      }),
    ],
  })

/** People who ring a practice: care and its arrangements are its public task (`psm.basis`, `rec.special`). */
export const callers = (): Category =>
  newCategory({
    id: 'callers',
    title: 'People who ring us',
    data: 'Your number, and what you rang about where we write it down',
    source: 'From you, and from the telephone system',
    mustProvide: 'You may ring without giving your name. Then we may not be able to help you with everything.',
    uses: [
      newUse({
        id: 'calls',
        title: 'Dealing with your call',
        purpose: 'To do what you rang about.',
        bases: ['public-task'],
        special: { data: 'What you ring about may say something about your health', condition: 'health-care' },
        retention: after(12, 'the call'),
      }),
    ],
  })

/** People looking for work through a recruiter; more than one named role at a time is marketing (`settled.specific-opportunity`). */
export const candidates = (): Category =>
  newCategory({
    id: 'candidates',
    title: 'Candidates',
    data: 'Your name, the ways to reach you, your career, your qualifications, and what you are looking for',
    source: 'From you, from a public professional profile, or from someone who recommended you',
    mustProvide: 'You need not give us anything. Without your career history we cannot put you forward.',
    uses: [
      newUse({
        id: 'placing',
        title: 'Finding you work',
        purpose: 'To match you with roles, and to put you forward once you agree to it.',
        bases: ['contract', 'legitimate-interests'],
        interest: 'matching people and employers',
        retention: after(
          12,
          'the last decision about a role for you, or after we last heard from each other where there was none',
        ),
        statement:
          'We send your details to an employer only after you have said yes to that role. Tell us at any time if you do not want to hear of roles any more.',
      }),
      newUse({
        id: 'candidate-news',
        title: 'News about our services',
        purpose: 'To tell you about our services in general, apart from any role.',
        bases: ['consent'],
        retention: until('you unsubscribe or take back your consent'),
        statement: 'We ask for your consent first. Each e-mail has a link to unsubscribe and a link to this policy.',
      }),
      newUse({
        id: 'job-alerts',
        title: 'Job alerts',
        purpose: 'To send you lists of roles that may suit you.',
        bases: ['consent'],
        retention: until('you unsubscribe or take back your consent'),
        statement: 'We ask for your consent first. Each message says how to stop them, and leads to this policy.',
      }),
    ],
  })

/** Customers of any other small organisation. */
export const customers = (): Category =>
  newCategory({
    id: 'customers',
    title: 'Customers',
    data: 'Your name, the ways to reach you, and what you bought or asked for',
    source: 'From you',
    mustProvide: 'Without these details we cannot supply you.',
    uses: [
      newUse({
        id: 'supplying',
        title: 'Supplying you',
        purpose: 'To deliver what you ordered, and to keep our accounts.',
        bases: ['contract', 'legal-obligation'],
        retention: after(72, 'the end of the tax year of your order'),
      }),
      newUse({
        id: 'customer-news',
        title: 'News for customers',
        purpose: 'To tell you about things like those you bought from us.',
        bases: ['consent'],
        retention: until('you unsubscribe or take back your consent'),
      }),
    ],
  })
