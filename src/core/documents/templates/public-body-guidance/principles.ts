import type { Block } from '../../block'
import type { Frame } from '../../template'

/** Table 2: principles, conditions, consent, and what to tell people, marketing or not (S1-6, S1-10, S1-13). */
export function principlesBlocks({ organisation }: Frame): Block[] {
  const isPractice = organisation.sector === 'gp-practice'
  return [
    { type: 'heading', level: 1, text: 'Table 2: what data protection asks of every message' },
    {
      type: 'table',
      head: ['Subject', 'What it asks of us'],
      rows: [
        ['Lawful and fair', 'Have a lawful basis, and send nothing people would not expect from us.'],
        ['Open', 'Say in the privacy notice what we use contact details for, in words everybody understands.'],
        ['As little as will do', 'Use the fewest details, and send only to those it concerns.'],
        ['Right, and not for ever', 'Keep addresses right, and keep them no longer than we have a reason to.'],
        ['Safe', 'Send by a safe way, with nothing private where others may read it.'],
        ['Able to show it', 'Save each decision with its reason, date and who made it.'],
        [
          'Condition: public task',
          'The usual basis of what we do in our public role. Name the task and where it is laid down. The basis does not decide whether a message is marketing.',
        ],
        ...(isPractice
          ? [
              [
                'Condition: health data',
                'Where health data picks the people, a second condition is needed, for care usually Article 9(2)(h), and patients are owed confidence.',
              ],
            ]
          : []),
        [
          'Condition: private side',
          'What we do as a business is no public task: another basis, such as legitimate interests or consent, and the marketing rules in full.',
        ],
        [
          'Consent, where it is needed',
          'A clear act of the person, freely given, for one named purpose and way, with nothing ticked beforehand. We keep the proof, and it can be taken back as easily.',
        ],
        [
          'What we tell people',
          `Who we are (${organisation.name}), what for and on which basis, who else gets the details, how long we keep them, their rights, how to object to marketing, and where to complain.`,
        ],
      ],
      rules: [
        'basis.list',
        'psm.if-not',
        'psm.basis',
        'psm.gms',
        'psm.gp-authority',
        ...(isPractice ? ['special.health', 'confidential.patient'] : []),
        'consent.standard',
        'notice.13',
        'acc.record',
      ],
    },
  ]
}
