import type { Ground } from './ground'

/** Something about another person stands in it (`sar.third-party`): in the order in which the law asks. */
export const thirdParty: Ground = {
  id: 'third-party',
  title: 'Is it about another person too?',
  hint: 'A name, an address, or anything by which somebody else can be recognised.',
  cite: 'DPA 2018 Schedule 2 paragraphs 16 and 17',
  rules: ['sar.third-party', 'sar.copy'],
  letter: 'it is about another person',
  mark: 'about another person',
  tell: 'tell',
  start: {
    ask: 'Has that person agreed that it goes?',
    yes: {
      verdict: 'give',
      say: 'They agreed: it goes. Keep their agreement with the case.',
      rules: ['sar.third-party'],
    },
    no: {
      ask: 'Are they named as a professional in health, social work or education, doing that work?',
      yes: {
        verdict: 'give',
        say: 'It is presumed fair to name professionals in that work: it goes.',
        rules: ['sar.third-party'],
      },
      no: {
        ask: 'Is it fair to give it all the same?',
        hint: 'Think of what it is, whether it was told in confidence, whether you could ask them, and what they said. Somebody who knows it already, or who only did their job, may be fair to name.',
        yes: {
          verdict: 'give',
          say: 'It goes. Write down why that is fair to the other person.',
          rules: ['sar.third-party'],
        },
        no: {
          ask: 'Can that person be taken out, so that nobody sees who it is?',
          yes: {
            verdict: 'take-out',
            say: 'Take out the words by which they can be recognised. The rest goes.',
            rules: ['sar.third-party', 'sar.copy'],
          },
          no: {
            verdict: 'hold-back',
            say: 'Hold the item back. Write down why it cannot be parted from the other person.',
            rules: ['sar.third-party'],
          },
        },
      },
    },
  },
}

/** The right is to one’s own data and not to whole documents (`sar.copy`). */
export const notAboutThem: Ground = {
  id: 'not-about-them',
  title: 'Does it say nothing about the person who asks?',
  hint: 'Business of yours that only stands in the same record, or somebody else with the same name.',
  cite: 'UK GDPR Article 15(3)',
  rules: ['sar.copy'],
  letter: 'it says nothing about you',
  mark: 'not about you',
  tell: 'tell',
  start: {
    ask: 'Would somebody learn nothing about the person from it, even with what stands around it?',
    yes: {
      verdict: 'take-out',
      say: 'It need not go: the right is to what is about them, not to whole documents. Leave so much that the rest makes sense.',
      rules: ['sar.copy'],
    },
    no: { verdict: 'give', say: 'Then it is about them, and it goes.', rules: ['sar.copy'] },
  },
}
