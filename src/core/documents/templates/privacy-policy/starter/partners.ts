import type { Category } from '../use'
import { after, newCategory, newUse, until } from './blank'

const footer = 'Each e-mail says what we hold and why, and has a link to unsubscribe and a link to this policy.'
const accounts = 'The legal obligation is to keep accounts.'
const soleTraders = 'Consent is our reason where you work as a sole trader or in an ordinary partnership.'

/** Associates who work for the organisation’s clients (S4-28, S4-29). */
export const associates = (): Category =>
  newCategory({
    id: 'associates',
    title: 'Associates',
    data: 'Your name, your telephone number, your e-mail address, your qualifications, and the work you have done with us',
    source: 'From you, or from someone who recommended you',
    mustProvide: 'Without your contact details we cannot offer you work.',
    uses: [
      newUse({
        id: 'assignments',
        title: 'Working together',
        purpose: 'To ring, text or e-mail you about past, present or possible assignments.',
        bases: ['contract', 'legitimate-interests', 'legal-obligation'],
        interest: 'finding the right associate for our clients',
        retention: until(
          'you ask us not to contact you any more',
          24,
          'except for what our accounts need, which we keep for six years more',
        ),
        statement: `Tell us which of these ways suits you, and we keep to it. ${accounts}`,
      }),
      newUse({
        id: 'associate-news',
        title: 'News for associates',
        purpose: 'To send you news of the firm, or of work, from our contact system.',
        bases: ['legitimate-interests', 'consent'],
        interest: 'keeping those who work with us informed',
        retention: until('you unsubscribe or ask us not to contact you any more'),
        statement: `${soleTraders} ${footer}`,
      }),
    ],
  })

/** Suppliers of goods and services (S4-41). */
export const suppliers = (): Category =>
  newCategory({
    id: 'suppliers',
    title: 'Suppliers',
    data: 'The firm’s name, your name, your telephone number, your e-mail address, and what we ordered',
    source: 'From you, from your firm, or from its website',
    mustProvide: 'Without your contact details we cannot place or pay an order.',
    uses: [
      newUse({
        id: 'orders',
        title: 'Ordering from you',
        purpose: 'To ring or e-mail you about goods or services that we buy or may buy.',
        bases: ['contract', 'legitimate-interests', 'legal-obligation'],
        interest: 'buying what we need, where your contract is with your firm and not with us',
        retention: until(
          'we are no longer likely to need what you supply',
          24,
          'except for what our accounts need, which we keep for six years more',
        ),
        statement: `We use these details to order, to pay, and to ask you about what we bought. ${accounts}`,
      }),
    ],
  })

/** Suppliers who also get news of the firm (S4-42). */
export const suppliersWithNews = (): Category => {
  const all = suppliers()
  return {
    ...all,
    uses: [
      ...all.uses,
      newUse({
        id: 'supplier-news',
        title: 'News for suppliers',
        purpose: 'To tell you from our contact system how our firm is developing.',
        bases: ['legitimate-interests', 'consent'],
        interest: 'keeping firms we buy from informed of how ours is developing',
        retention: until('you unsubscribe or we no longer buy from you'),
        statement: `${soleTraders} ${footer}`,
      }),
    ],
  }
}

/** Family, friends and others who wish the organisation well (S4-43). */
export const supporters = (): Category =>
  newCategory({
    id: 'supporters',
    title: 'Supporters',
    data: 'Your name and your e-mail address',
    source: 'From you: as family, friends or acquaintances of ours you gave us your address yourself',
    mustProvide: 'You need not give us anything.',
    uses: [
      newUse({
        id: 'supporter-news',
        title: 'News for supporters',
        purpose: 'To e-mail you our news from our contact system.',
        bases: ['consent'],
        retention: until('you unsubscribe or take back your consent'),
        statement: `We ask for your consent first and keep a note of it. ${footer}`,
      }),
    ],
  })

const answerOnly = 'We use your details to answer you, and for nothing else unless you say so.'
const mayBeHealth = { data: 'What you write may say something about your health', condition: 'health-care' } as const

/** People who write through the website, ring or drop in (S4-10). */
export const enquirers = (): Category =>
  newCategory({
    id: 'enquirers',
    title: 'People who ask us something',
    data: 'Your name, the way to answer you, and what you asked',
    source: 'From you, through the form on our website, by e-mail, on the telephone or in person',
    mustProvide: 'Without a way to reach you we cannot answer.',
    uses: [
      newUse({
        id: 'enquiries',
        title: 'Answering you',
        purpose: 'To answer what you asked.',
        bases: ['legitimate-interests'],
        interest: 'answering people who turn to us',
        retention: after(12, 'our last message to each other'),
        statement: answerOnly,
      }),
    ],
  })

/** The same at a body with a public task, which may not rest on its own interests there (`basis.list`, `psm.basis`). */
export const enquirersOfPublicBody = (): Category => {
  const all = enquirers()
  return {
    ...all,
    uses: all.uses.map((use) => ({ ...use, bases: ['public-task'], interest: '', special: mayBeHealth })),
  }
}
