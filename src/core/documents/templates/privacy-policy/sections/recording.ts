import { labelled, list, missing, paragraph, type PolicySection } from '../section'
import { inside, sentence } from '../sentences'
import { basesWords, isInterest } from '../basis-words'
import { retentionFault, retentionWords } from '../retention-words'

/** Whether calls are recorded, and if so why, on what ground and for how long (`rec.inform`, `rec.retention`, S3-21). */
export const recording: PolicySection = {
  id: 'recording',
  title: 'Recorded calls',
  compose({ recording: calls }) {
    if (calls.used !== 'yes')
      return paragraph(calls.used === 'no' ? 'We do not record telephone calls.' : '', ['recording.used'])
    const policy = inside(calls.policyUrl)
    return [
      ...paragraph(
        'We record telephone calls, those you make to us and those we make to you.',
        ['recording.used'],
        ['rec.inform'],
      ),
      ...list(
        [
          { words: labelled('What for', sentence(calls.purposes)), fact: 'recording.purposes' },
          { words: labelled('Why we may', basesWords(calls.bases, calls.interest)), fact: 'recording.bases' },
          { words: labelled('How we tell you', sentence(calls.told)), fact: 'recording.told' },
          { words: labelled('How long', retentionWords(calls.retention)), fact: 'recording.retention' },
        ],
        ['rec.basis', 'rec.inform', 'rec.retention'],
      ),
      ...paragraph(
        'You may ask for a copy of your calls, or to hear them, like anything else we hold about you.',
        [],
        ['rec.sar'],
      ),
      ...paragraph(policy && [{ text: 'Our call recording policy: ' }, { text: policy, href: policy }], [
        'recording.policyUrl',
      ]),
    ]
  },
  gaps({ recording: calls }) {
    if (calls.used === '') return [{ fact: 'recording.used', say: 'Do you record telephone calls?' }]
    if (calls.used === 'no') return []
    const fault = retentionFault(calls.retention)
    return [
      ...missing(calls.purposes, 'recording.purposes', 'What do you record calls for?'),
      ...(calls.bases.length === 0
        ? [{ fact: 'recording.bases', say: 'Why may you record calls? Choose at least one reason.' }]
        : []),
      ...(calls.bases.some(isInterest)
        ? missing(calls.interest, 'recording.interest', 'Recorded calls: which interest is it?')
        : []),
      ...missing(
        calls.told,
        'recording.told',
        'How do callers, and the people you ring, hear that calls are recorded?',
      ),
      ...(fault ? [{ fact: 'recording.retention', say: `Recorded calls: ${fault}` }] : []),
    ]
  },
}
