import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'

const guesser = new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs })

/** Phrases every guesser tries first, because they are printed as good examples. */
const printedExamples = ['steward', 'correct horse battery staple', 'correcthorsebatterystaple']

/** Words a person can think of while choosing: far fewer than a dictionary has. */
const wordsThatComeToMind = 5000

/** About how many guesses a passphrase stands, judged on its first hundred characters. */
export function guessesFor(passphrase: string): number {
  const text = passphrase.slice(0, 100)
  return Math.min(guesser.check(text, printedExamples).guesses, guessesByWords(text))
}

/** Words of plain letters are guessed as words: without this, any four of them would seem safe for ever. */
function guessesByWords(text: string): number {
  const words = text.trim().split(/[\s\p{P}]+/u)
  const plain = words.length > 1 && words.every((word) => /^\p{L}{1,12}$/u.test(word))
  return plain ? wordsThatComeToMind ** new Set(words.map((word) => word.toLowerCase())).size : Infinity
}
