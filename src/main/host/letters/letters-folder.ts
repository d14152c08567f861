import fs from 'node:fs/promises'
import path from 'node:path'
import { explainWriting } from '../packages/explain-writing'

/** A folder that is being filled. It has its name only when every file in it is whole. */
type LettersFolder = {
  write(name: string, content: string | Uint8Array): Promise<void>
  /** Gives it its name, which it returns: a number is added where one of that name is there already. */
  finish(): Promise<string>
  /** Takes away everything that was written. */
  giveUp(): Promise<void>
}

/** Begins a folder of letters inside a folder that is there. Until it is finished its name ends in “.part”. */
export async function openLettersFolder(parent: string, name: string): Promise<LettersFolder> {
  const part = await fs.mkdtemp(path.join(parent, `${name}.part-`)).catch(explainWriting)
  return {
    write: (file, content) => fs.writeFile(path.join(part, file), content, { flag: 'wx' }).catch(explainWriting),
    async finish() {
      for (let number = 1; ; number++) {
        const wanted = number === 1 ? name : `${name} ${number}`
        const to = path.join(parent, wanted)
        if (await isThere(to)) continue
        await fs.rename(part, to).catch(explainWriting)
        return wanted
      }
    },
    giveUp: () => fs.rm(part, { recursive: true, force: true }),
  }
}

function isThere(file: string): Promise<boolean> {
  return fs.lstat(file).then(
    () => true,
    () => false,
  )
}
