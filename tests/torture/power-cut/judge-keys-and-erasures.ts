import { replayErasures } from '../../../src/register/erasure/replay'
import { codeOf } from '../../../src/register/file/sqlite-errors'
import type { OpenRegister } from '../../../src/register/file/open-register'
import type { Session } from '../../../src/register/register/session'
import { sessionOn } from '../pieces/a-register'
import { faultsOf } from '../pieces/is-sound'
import { nthPassphrase } from '../pieces/nth-passphrase'

/**
 * After the power went while a register was made, got new passphrases and erased people: there is none yet or it opens,
 * with the last passphrase that was said to be set or the one under way; who was said to be erased stays so.
 */
export async function judgeKeysAndErasures(folder: string, said: readonly string[]): Promise<string[]> {
  const session = sessionOn(folder)
  const set = said.filter((line) => line.startsWith('passphrase')).length - 1
  const { state } = session.service.status()
  if (state === 'none') return set < 0 ? [] : ['the register is gone']
  if (state === 'unusable' && set < 0) return ['the making left something that is neither a register nor none']
  try {
    const opened = await opensWith(session, Math.max(0, set))
    if (opened) return [opened]
    const register = session.current()
    if (!register) return ['it did not open']
    replayErasures(register, register.journal.entries())
    return [...peopleOf(register, said), ...(await faultsOf(register))]
  } finally {
    session.close()
  }
}

async function opensWith(session: Session, last: number): Promise<string | undefined> {
  for (const n of [last, last + 1]) {
    try {
      await session.service.unlock({ passphrase: nthPassphrase(n) })
      return undefined
    } catch (error) {
      if (codeOf(error) !== 'wrong-passphrase') return `unlocking came to ${codeOf(error) ?? String(error)}`
    }
  }
  return `neither passphrase ${last} nor the next one opens it`
}

function peopleOf(register: OpenRegister, said: readonly string[]): string[] {
  const idsAfter = (word: string) =>
    said.filter((line) => line.startsWith(`${word} `)).map((line) => line.split(' ')[1])
  const [added, erasing, erased] = [idsAfter('added'), idsAfter('erasing'), idsAfter('erased')]
  const here = new Set(register.read.all<{ id: string }>('SELECT id FROM contact').map(({ id }) => id))
  const lost = added.filter((id) => id && !here.has(id) && !erasing.includes(id))
  const back = erased.filter((id) => id && here.has(id))
  return [
    ...(lost.length > 0 ? [`${lost.length} people are lost`] : []),
    ...(back.length > 0 ? [`${back.length} erased people are back`] : []),
  ]
}
