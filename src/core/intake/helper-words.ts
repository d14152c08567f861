import type { Authority } from '../requests/identity'
import { mailLine } from './mail-text'

/** That somebody writes for another person, by their own words. */
export type HelperGuess = { readonly as: Authority; readonly words: string }

const relative = String.raw`(?:wife|husband|partner|brother|sister|mother|mum|father|dad|aunt|uncle|friend|grandmother|grandfather|neighbour)`
const child = String.raw`(?:son|daughter|child|children|grandson|granddaughter|stepson|stepdaughter)`
const verb = String.raw`(?:on behalf of|for|about)`

const helpers: readonly (readonly [Authority, RegExp])[] = [
  ['attorney', /\b(?:power of attorney|court of protection|as (?:his|her|their) (?:attorney|deputy|guardian))\b/i],
  [
    'solicitor',
    /\b(?:(?:our|my) (?:above[- ]named )?client|we (?:act|are instructed)|i act|acting|instructed) (?:for|by|on behalf of)\b|\b(?:our|my) client\b/i,
  ],
  [
    'parent',
    new RegExp(String.raw`\b(?:${verb} )?my (?:\d{1,2}[- ]year[- ]old |young |little )?${child}(?:[’']s)?\b`, 'i'),
  ],
  [
    'relative',
    new RegExp(
      String.raw`\b${verb} my ${relative}\b|\bmy ${relative}[’']s (?:data|information|details|records?|file|notes)\b`,
      'i',
    ),
  ],
  [
    'other',
    /\b(?:on behalf of (?:mr|mrs|ms|miss|mx|dr)\b|i am writing for|with (?:his|her|their) (?:signed )?(?:consent|authority))/i,
  ],
]

/** Does somebody ask for another person? Null where the words say nothing of it. A person decides. */
export function helperIn(ownWords: string): HelperGuess | null {
  const text = mailLine(ownWords, 20_000)
  for (const [as, like] of helpers) {
    const words = like.exec(text)?.[0]
    if (words !== undefined) return { as, words: mailLine(words, 120) }
  }
  return null
}

const young =
  /\bI(?: am|[’']m) (?:only )?(?:[5-9]|1[0-7])\b(?! ?%)(?:[ -]years?[ -]old)?|\b(?:[1-9]|1[0-7])[ -]years?[ -]old\b|\bunder (?:18|16|13)\b/i
const ofChild = new RegExp(String.raw`\bmy (?:\d{1,2}[- ]year[- ]old |young |little )?${child}\b`, 'i')

/** The words that may mean the person is a child; empty where there are none. A grown-up son is one’s son too: a person decides. */
export function childIn(ownWords: string): string {
  const text = mailLine(ownWords, 20_000)
  return mailLine((young.exec(text) ?? ofChild.exec(text))?.[0] ?? '', 120)
}

/** What somebody is to the person, from the words of the form: “solicitor”, “mother”. */
export function authorityOf(askedAs: string): Authority {
  const words = askedAs.toLowerCase()
  if (/solicitor|lawyer|adviser|advisor|barrister|advocate|union|citizens|claims/.test(words)) return 'solicitor'
  if (/attorney|deputy|guardian|\blpa\b/.test(words)) return 'attorney'
  if (/parent|mother|mum|father|\bdad\b|foster|carer of the child/.test(words)) return 'parent'
  if (
    /wife|husband|partner|brother|sister|son|daughter|aunt|uncle|friend|relative|cousin|grand|neighbour|niece|nephew/.test(
      words,
    )
  )
    return 'relative'
  return 'other'
}
