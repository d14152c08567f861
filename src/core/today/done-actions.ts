/** Acts by which something that was due is finished, by their names in the trail of changes. */
export const doneActions: readonly string[] = [
  'requests.close',
  'breaches.close',
  'breaches.decide',
  'breaches.completeAction',
  'contacts.setNotice',
  'contacts.toldAll',
  'claims.close',
  'consents.confirm',
  'decisions.lookedAt',
  'documents.approve',
  'erasure.eraseNow',
  'erasure.eraseContact',
  'recordings.destroy',
  'retention.confirm',
  'retention.destroy',
  'retention.extend',
  'training.add',
  'backups.drill',
]

/** For how many days Today shows what was done. */
export const doneDays = 7
