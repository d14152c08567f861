import type { contract } from './index'

type Calls = { readonly [F in keyof typeof contract]: readonly (keyof (typeof contract)[F] & string)[] }

/**
 * The name of every call, apart from its schemas: the preload script needs nothing else, and the schemas would cost it
 * a tenth of a second at every start. A test holds this list against the contract.
 */
export const callNames = {
  register: [
    'status',
    'create',
    'proveRecovery',
    'unlock',
    'unlockWithRecoveryKey',
    'changePassphrase',
    'newRecoveryKey',
    'lock',
    'health',
    'discardSample',
  ],
  organisation: ['get', 'save', 'logo', 'saveLogo', 'removeLogo'],
  contacts: ['add', 'edit', 'get', 'list', 'counts', 'timeline', 'archive', 'restore'],
  requests: [
    'log',
    'list',
    'counts',
    'get',
    'correct',
    'addNote',
    'addEvent',
    'removeEvent',
    'recordLateNotice',
    'keepLetter',
    'close',
    'reopen',
    'logRows',
    'doNotContactOf',
    'datesUnder',
    'due',
  ],
  breaches: [
    'report',
    'list',
    'get',
    'update',
    'tick',
    'assess',
    'decide',
    'tell',
    'addAction',
    'completeAction',
    'addNote',
    'close',
    'reopen',
    'running',
    'due',
  ],
  documents: ['states', 'draft', 'saveDraft', 'save', 'approve', 'list', 'get', 'toDocx', 'noteExport'],
  decisions: ['save', 'list', 'get', 'setReview'],
  today: ['list'],
  history: ['list', 'undo', 'trail'],
  sample: ['load'],
  app: ['info', 'openLink'],
  paper: ['save', 'print'],
} as const satisfies Calls
