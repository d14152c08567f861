import type { OpenRegister } from '../../../src/register/file/open-register'

/** Which of the lines a child printed after saving (`added <id>`, `changed <id>`) are not true of the register. */
export function lostOf(register: OpenRegister, printed: Iterable<string>): string[] {
  const rows = register.read.all<{ id: string; title: string }>('SELECT id, job_title AS title FROM contact')
  const titles = new Map(rows.map(({ id, title }) => [id, title] as const))
  const isTrue = (line: string) => {
    const [did, id = ''] = line.split(' ')
    if (did === 'added') return titles.has(id)
    return did !== 'changed' || titles.get(id)?.startsWith('Changed') === true
  }
  return [...printed].filter((line) => !isTrue(line)).map((line) => `lost: ${line}`)
}
