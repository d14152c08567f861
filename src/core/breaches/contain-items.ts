import type { ChecklistItem } from './checklist-item'

const contain = (item: Omit<ChecklistItem, 'step'>): ChecklistItem => ({ step: 'contain', ...item })

/** The first steps: stop it, keep the proof, start the record. Which of them apply depends on what happened. */
export const containItems: readonly ChecklistItem[] = [
  contain({
    id: 'note-times',
    say: 'Write down when it happened, when it was found and when you were sure',
    why: 'Where 72 hours run, they run from when you were sure.',
    rules: ['breach.aware', 'breach.72h'],
  }),
  contain({
    id: 'tell-client-at-once',
    say: 'Tell the client whose data it is, by phone if you can',
    rules: ['breach.processor', 'settled.processor-clock'],
    routes: ['client'],
  }),
  contain({
    id: 'recall',
    say: 'Recall the message, or ask for it back unread',
    why: 'Ring as well: people read recalled messages.',
    rules: ['breach.factors'],
    kinds: ['wrong-recipient'],
  }),
  contain({
    id: 'ask-to-delete',
    say: 'Ask whoever got it to delete it, not to pass it on, and to say so in writing',
    rules: ['breach.factors'],
    kinds: ['wrong-recipient', 'wrong-access'],
  }),
  contain({
    id: 'lock-or-wipe',
    say: 'Lock or wipe the device from afar, if that was set up',
    rules: ['breach.factors'],
    kinds: ['lost-device', 'stolen'],
  }),
  contain({
    id: 'was-it-encrypted',
    say: 'Find out whether it was encrypted and where the key is',
    why: 'An encrypted device with its key safe and a copy at home seldom harms anybody.',
    rules: ['breach.encrypted-laptop'],
    kinds: ['lost-device', 'stolen'],
  }),
  contain({
    id: 'search-route',
    say: 'Go back the way, and ring lost property, the carrier and the last places',
    rules: ['breach.factors'],
    kinds: ['lost-device', 'lost-paper'],
  }),
  contain({
    id: 'list-pages',
    say: 'Write down from memory and from copies what was on the papers',
    rules: ['breach.content'],
    kinds: ['lost-paper', 'stolen'],
  }),
  contain({
    id: 'change-passwords',
    say: 'Change the passwords and sign out everywhere',
    why: 'From a clean computer, and turn on a second step at sign-in.',
    rules: ['breach.factors'],
    kinds: ['hacked-account', 'malware', 'lost-device', 'stolen', 'crm'],
  }),
  contain({
    id: 'mail-rules',
    say: 'Look for forwarding rules and messages sent in your name',
    rules: ['breach.factors'],
    kinds: ['hacked-account'],
  }),
  contain({
    id: 'disconnect',
    say: 'Take the computer off the network, but leave it switched on',
    why: 'Switching it off can destroy traces.',
    rules: ['breach.factors'],
    kinds: ['malware'],
  }),
  contain({
    id: 'close-access',
    say: 'Close the access: take back rights, correct the sharing setting',
    rules: ['breach.factors'],
    kinds: ['wrong-access', 'hacked-account', 'crm'],
  }),
  contain({
    id: 'crm-log',
    say: 'Look in the log of the database who saw, changed or exported what, and keep a copy',
    why: 'Many systems keep it for a few weeks only.',
    rules: ['breach.factors', 'breach.register'],
    kinds: ['crm'],
  }),
  contain({
    id: 'crm-rights',
    say: 'Stop exports, shared log-ins, open links and connected programs you do not need',
    rules: ['breach.factors'],
    kinds: ['crm'],
  }),
  contain({
    id: 'crm-supplier',
    say: 'Ask the supplier of the database what they see, in writing',
    rules: ['breach.aware', 'breach.factors'],
    kinds: ['crm'],
  }),
  contain({
    id: 'warn-others',
    say: 'Warn those who may have got a false message from you not to open it',
    rules: ['breach.factors'],
    kinds: ['hacked-account'],
  }),
  contain({
    id: 'it-help',
    say: 'Ring whoever looks after your computers before anything is cleaned or restored',
    why: 'Cleaning too soon lets it come back, and destroys traces.',
    rules: ['breach.factors'],
    kinds: ['malware', 'hacked-account'],
  }),
  contain({
    id: 'planned-or-not',
    say: 'Was it planned maintenance? Then it is no breach',
    why: 'An accident or an attack that people could feel is one.',
    rules: ['settled.outage', 'breach.definition'],
    kinds: ['unavailable'],
  }),
  contain({
    id: 'by-hand',
    say: 'Keep the service going by other means for the people who depend on it',
    rules: ['settled.outage'],
    kinds: ['unavailable', 'malware', 'wrongly-destroyed'],
  }),
  contain({
    id: 'restore-copy',
    say: 'Find the latest good copy and open it before you rely on it',
    rules: ['breach.factors'],
    kinds: ['malware', 'wrongly-changed', 'wrongly-destroyed', 'unavailable', 'lost-device', 'lost-paper'],
  }),
  contain({
    id: 'stop-further',
    say: 'Stop it from going on or happening again today',
    rules: ['breach.factors'],
    kinds: ['other', 'wrongly-changed', 'wrongly-destroyed', 'stolen'],
  }),
  contain({
    id: 'keep-evidence',
    say: 'Keep the proof: photograph screens, delete nothing',
    rules: ['breach.register', 'acc.record'],
  }),
  contain({
    id: 'who-and-how-many',
    say: 'Write down what data, whose and how many; a guess marked as one will do',
    rules: ['breach.content', 'breach.phased'],
  }),
  contain({
    id: 'crime',
    say: 'Could it be a crime? Then tell the police as soon as you can',
    rules: ['breach.police'],
    kinds: ['stolen', 'hacked-account', 'malware', 'wrong-access', 'crm', 'other'],
  }),
]
