import type { ChecklistItem } from './checklist-item'

/** What is ticked in the later steps; assessing and deciding have pages of their own. */
export const laterItems: readonly ChecklistItem[] = [
  {
    id: 'weigh-factors',
    step: 'assess',
    say: 'Think of the worst that could plausibly happen to one of these people',
    why: 'Fraud, shame, loss of a job, being found by somebody they fear, missed treatment.',
    rules: ['breach.factors'],
  },
  {
    id: 'ask-who-knows',
    step: 'assess',
    say: 'Ask somebody who knows these people or this system',
    rules: ['breach.factors', 'breach.roles'],
  },
  {
    id: 'five-things',
    step: 'tell',
    say: 'Have the five things ready: what happened, whose and how many, a contact, what may follow, what you did',
    why: 'What is missing may follow later.',
    rules: ['breach.content', 'breach.phased'],
    routes: ['ico', 'dspt', 'pecr'],
  },
  {
    id: 'nhs-no-double',
    step: 'tell',
    say: 'Use the NHS tool only; it passes the report on',
    why: 'Two reports of one breach cause confusion.',
    rules: ['breach.dspt', 'settled.dspt'],
    routes: ['dspt'],
  },
  {
    id: 'tell-dpo',
    step: 'tell',
    say: 'Tell your data protection officer',
    rules: ['breach.caldicott'],
    practice: true,
  },
  {
    id: 'tell-caldicott',
    step: 'tell',
    say: 'Tell the Caldicott Guardian',
    rules: ['breach.caldicott'],
    practice: true,
  },
  {
    id: 'tell-commissioner',
    step: 'tell',
    say: 'Tell the commissioner, if the contract asks for it',
    rules: ['breach.caldicott'],
    practice: true,
  },
  {
    id: 'client-follow-up',
    step: 'tell',
    say: 'Send the client in writing what you told them by phone',
    rules: ['breach.processor'],
    routes: ['client'],
  },
  {
    id: 'why-it-happened',
    step: 'learn',
    say: 'Write down why it could happen, without blaming anybody',
    rules: ['breach.prevent'],
  },
  { id: 'prevent', step: 'learn', say: 'Agree what changes, who does it and until when', rules: ['breach.prevent'] },
  { id: 'share-lesson', step: 'learn', say: 'Tell the team what was learned', rules: ['breach.prevent'] },
]
