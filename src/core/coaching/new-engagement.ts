import type { Engagement, EngagementFacts } from './engagement'

/** An engagement as it begins: nothing signed, nothing written, nothing shared. */
export function newEngagement(
  facts: EngagementFacts,
  made: Pick<Engagement, 'id' | 'reference' | 'addedAt'>,
): Engagement {
  return {
    ...facts,
    ...made,
    paperOn: '',
    paperPeriod: null,
    signedOn: '',
    signedPeriod: null,
    notesConsent: '',
    consentWithdrawnOn: '',
    exceptionReason: '',
    exceptionApprover: '',
    exceptionOn: '',
    careerHistory: '',
    lifeHistory: '',
    aims: '',
    progress: '',
    shared: [],
    shareAgreedOn: '',
    completedOn: '',
    evaluationAskedOn: '',
    evaluationBackOn: '',
    evaluationOptIn: '',
    notesDestroyed: false,
  }
}
