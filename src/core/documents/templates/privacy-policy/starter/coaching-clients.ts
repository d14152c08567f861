import type { Category } from '../use'
import { after, newCategory, newUse, until } from './blank'

const employerInterest = 'coaching the people an organisation asks us to coach'
const employerPays =
  'Where your employer makes the agreement with us, our reason is that interest, not a contract with you.'

/** People who think about coaching with the firm (S4-3, S4-4, S4-19, S4-20). */
export const prospectiveClients = (): Category =>
  newCategory({
    id: 'prospective-coaching-clients',
    title: 'People interested in coaching',
    data: 'Your name, your telephone number, your e-mail address, and what you told us you are looking for',
    source:
      'From you, from someone who recommended us to you, from our website, from a directory of coaches, or from your employer',
    mustProvide: 'You need not give us anything. Without a way to reach you we cannot find you a coach.',
    uses: [
      newUse({
        id: 'choosing-a-coach',
        title: 'Helping you choose a coach',
        purpose:
          'We pass your contact details to one or more of our associates, so that you can meet and confirm the coach you want. The coach uses them to arrange meetings and to stay in touch with you between them.',
        bases: ['contract', 'legitimate-interests'],
        interest: employerInterest,
        retention: after(12, 'we last heard from you'),
        statement: `${employerPays} If you do not choose us, we contact you again only with your consent.`,
      }),
    ],
  })

/** People being coached (S4-2, S4-21 to S4-27; `special.coaching`, `retention.coaching`). */
export const coachingClients = (): Category =>
  newCategory({
    id: 'coaching-clients',
    title: 'Coaching clients',
    data: 'Your name, your telephone number, your e-mail address, your career and what you tell us of your life so far, and notes of our meetings',
    source: 'From you; your contact details sometimes from your employer',
    mustProvide:
      'Without your contact details we cannot coach you. What you say in a meeting, and whether notes are kept, is for you to decide.',
    uses: [
      newUse({
        id: 'agreement',
        title: 'The agreement for your coaching',
        purpose:
          'To send you the service agreement, where you make it for yourself, to arrange your meetings and to invoice you or your employer.',
        bases: ['contract', 'legitimate-interests', 'legal-obligation'],
        interest: employerInterest,
        retention: after(72, 'the end of the tax year in which your coaching ends'),
        statement: `${employerPays} The legal obligation is to keep accounts.`,
      }),
      newUse({
        id: 'notes',
        title: 'Notes of your meetings',
        purpose: 'Your coach may keep notes of your meetings, so that each one can build on the last.',
        bases: ['consent'],
        special: {
          data: 'Notes may touch on your health, your beliefs or other things the law protects most',
          condition: 'explicit-consent',
        },
        retention: after(
          6,
          'your coaching ends',
          'unless you and your coach agree on another period in writing, normally of no more than five years',
        ),
        statement:
          'You sign for this on the coaching agreement before your first meeting. Without your signature no notes are kept. If you change your mind, tell us: we stop taking notes, and destroy those we have if you wish.',
      }),
      newUse({
        id: 'greeting',
        title: 'A greeting now and then',
        purpose:
          'To send you, after your coaching, an occasional e-mail with a greeting and brief news of our services.',
        bases: ['consent'],
        retention: until('you unsubscribe or take back your consent'),
        statement:
          'We ask you at the end, beside the evaluation form and apart from it, with a box that is not ticked. The e-mail comes from our contact system, says what we hold and why, and has a link to unsubscribe and a link to this policy.',
      }),
    ],
  })
