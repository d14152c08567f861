/** The acts of the register by their name in the audit trail, as a person would say them. */
const words: Readonly<Record<string, string>> = {
  'organisation.save': 'Organisation’s facts saved',
  'organisation.saveLogo': 'Logo chosen',
  'organisation.removeLogo': 'Logo removed',
  'contacts.add': 'Contact added',
  'contacts.edit': 'Contact changed',
  'contacts.archive': 'Contact archived',
  'contacts.restore': 'Contact brought back',
  'requests.log': 'Request logged',
  'requests.correct': 'Request corrected',
  'requests.recalculate': 'Due dates worked out anew',
  'requests.addNote': 'Note added to a request',
  'requests.addEvent': 'Step of a request recorded',
  'requests.removeEvent': 'Step of a request taken out',
  'requests.recordLateNotice': 'Late notice recorded',
  'requests.keepLetter': 'Letter kept with a request',
  'requests.close': 'Request closed',
  'requests.reopen': 'Request opened again',
  'breaches.report': 'Breach reported',
  'breaches.update': 'Breach changed',
  'breaches.tick': 'Breach checklist changed',
  'breaches.assess': 'Breach assessed',
  'breaches.decide': 'Decision about a breach recorded',
  'breaches.tell': 'Telling about a breach recorded',
  'breaches.addAction': 'Action after a breach added',
  'breaches.completeAction': 'Action after a breach done',
  'breaches.addNote': 'Note added to a breach',
  'breaches.close': 'Breach signed off',
  'breaches.reopen': 'Breach opened again',
  'documents.save': 'Document saved',
  'documents.approve': 'Document approved',
  'decisions.save': 'Decision saved',
  'sample.load': 'Sample loaded',
}

const features: Readonly<Record<string, string>> = {
  organisation: 'Organisation',
  contacts: 'Contact',
  requests: 'Request',
  breaches: 'Breach',
  documents: 'Document',
  decisions: 'Decision',
  register: 'Register',
}

/** What an act of the audit trail is called on the page. `add-note` and `addNote` are the same act. */
export function actionWords(action: string): string {
  const [feature = '', verb = ''] = action.split('.')
  const camel = verb.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
  // An act without words of its own is named after its parts.
  return words[`${feature}.${camel}`] ?? `${features[feature] ?? feature}: ${verb.replaceAll('-', ' ')}`
}
