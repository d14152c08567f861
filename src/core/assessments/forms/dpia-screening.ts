import { type AssessmentForm, yesNo } from '../form'

const ask = (id: string, words: string, why?: string) => ({
  id,
  ask: words,
  answers: yesNo,
  ...(why !== undefined && { why }),
})

/** Questions one yes to which means that the risks must be assessed. */
export const mustAssess = [
  ask(
    'large-sensitive',
    'Is a great deal of health, belief or other sensitive information used?',
    'A small practice’s or firm’s ordinary records are usually not a great deal.',
  ),
  ask('monitoring', 'Are people watched or followed systematically, for example by cameras in public places?'),
  ask('automated', 'Does a computer alone decide something that matters to people?'),
  ask('new-technology', 'Is it a new kind of technology, or a known one used in a new way?'),
  ask('denial', 'Can it keep somebody from a service, a chance or a benefit?'),
  ask('biometric', 'Are faces, fingerprints or voices used to recognise people?'),
  ask('genetic', 'Is genetic information used, other than by a doctor in care?'),
  ask('matching', 'Are details from different sources put together?'),
  ask('invisible', 'Are details used that came from elsewhere, without telling the people?'),
  ask('tracking', 'Is it followed where people are, or what they do online?'),
  ask('children', 'Is it aimed at children or people in a weak position, for marketing, profiles or online services?'),
  ask('harm', 'Could somebody’s body or health be harmed if it went wrong?'),
]

/** Questions a yes to which makes it wise. */
export const wiseToAssess = [
  ask('all-calls', 'Are all telephone calls recorded?'),
  ask('everybody', 'Is it a new system that touches all your patients, clients or customers?'),
]

/** Must the risks be assessed (`dpia.triggers`)? The answers decide. */
export const dpiaScreening: AssessmentForm = {
  kind: 'dpia-screening',
  name: 'Does it need a DPIA?',
  say: 'A few yes-or-no questions before something new begins. They say whether the risks must be assessed in full.',
  listsRisks: false,
  parts: [
    {
      title: 'What it is',
      say: 'In a few words, so that somebody else understands the answers.',
      questions: [{ id: 'plan', ask: 'What do you plan, or what do you do?', answers: 'words' }],
    },
    { title: 'What the law looks for', say: 'One yes is enough.', questions: mustAssess },
    { title: 'What makes it wise', say: 'The law does not ask for it, good sense does.', questions: wiseToAssess },
  ],
  outcomes: [],
  rules: ['dpia.triggers'],
}
