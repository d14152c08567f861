/** Acts that Undo does not take back. With a `wayBack` there is another way; without one the page says so before. */
type FinalAct = {
  /** The calls that do it. */
  readonly acts: readonly string[]
  readonly say: string
  readonly wayBack?: string
}

/** Everything Undo does not take back, what is gone for good first. A test holds it against every call there is. */
export const finalActs: readonly FinalAct[] = [
  {
    acts: ['erasure.eraseContact', 'erasure.eraseNow', 'erasure.destroyCopy'],
    say: 'Erasing somebody for good, and destroying a locked copy.',
  },
  { acts: ['retention.destroy', 'recordings.destroy'], say: 'Destroying what is past its time.' },
  { acts: ['campaigns.remove'], say: 'Removing a checked list.' },
  { acts: ['ways.remove'], say: 'Taking a person’s passphrase away.' },
  { acts: ['suppression.lift'], say: 'Lifting an entry of the do-not-contact list.' },
  {
    acts: ['suppression.add', 'requests.log', 'requests.takeIn'],
    say: 'Stopping marketing to somebody. A request that says so is logged with its stop.',
    wayBack: 'If it was a slip, lift the entry and say why.',
  },
  {
    acts: ['erasure.decide', 'erasure.undo'],
    say: 'A decision about an erasure.',
    wayBack: 'Until the day the case names, it is undone in the case.',
  },
  {
    acts: ['register.changePassphrase', 'register.newRecoveryKey', 'ways.addPerson', 'ways.makeParts', 'ways.endParts'],
    say: 'A passphrase, a recovery sheet or parts that are new.',
    wayBack: 'Change or make them again in Settings, Security.',
  },
  {
    acts: ['library.use', 'library.takeBack'],
    say: 'Using a law pack, and taking it back.',
    wayBack: 'Each is the way back from the other.',
  },
  {
    acts: ['campaigns.make', 'campaigns.check', 'campaigns.letGo'],
    say: 'Checking a list.',
    wayBack: 'Check it again, or remove it.',
  },
  {
    acts: ['documents.saveDraft', 'processing.takeIntoPolicy', 'firstSteps.finish'],
    say: 'The draft of a document, which is saved while you type.',
    wayBack: 'Type it again, or begin with an earlier version.',
  },
  {
    acts: ['recordings.lookUp'],
    say: 'Looking up a recording: the note of it is proof.',
    wayBack: 'Nothing was changed.',
  },
  {
    acts: ['backups.makeNow', 'backups.drill', 'backups.renewAfterErasure', 'attachments.cancel', 'sample.load'],
    say: 'A backup, a try of one, a file that was not put in, the sample.',
    wayBack: 'What you keep is not changed. The sample can be thrown away.',
  },
]
