import fs from 'node:fs'

/** One thing a program did to its files, in the order it did them. Files are told apart by their inode. */
export type Step =
  | { readonly did: 'create' | 'open'; readonly file: bigint; readonly name: string }
  | { readonly did: 'write'; readonly file: bigint; readonly at: number; readonly bytes: Buffer }
  | { readonly did: 'cut'; readonly file: bigint; readonly at: number }
  | { readonly did: 'sync'; readonly file: bigint }
  | { readonly did: 'rename'; readonly name: string; readonly to: string }
  | { readonly did: 'unlink'; readonly name: string }
  | { readonly did: 'say'; readonly text: string }

const HEAD = 21

/** Reads what the shim wrote down. */
export function readWriteLog(file: string): Step[] {
  const log = fs.readFileSync(file)
  const steps: Step[] = []
  for (let at = 0; at < log.length;) {
    const length = log.readUInt32LE(at + 17)
    steps.push(toStep(log.subarray(at, at + HEAD), log.subarray(at + HEAD, at + HEAD + length)))
    at += HEAD + length
  }
  return steps
}

function toStep(head: Buffer, bytes: Buffer): Step {
  const file = head.readBigUInt64LE(1)
  const at = Number(head.readBigUInt64LE(9))
  const name = bytes.toString('utf8')
  switch (String.fromCharCode(head[0] ?? 0)) {
    case 'c':
      return { did: 'create', file, name }
    case 'o':
      return { did: 'open', file, name }
    case 'w':
      return { did: 'write', file, at, bytes }
    case 't':
      return { did: 'cut', file, at }
    case 's':
      return { did: 'sync', file }
    case 'r':
      return { did: 'rename', name: name.split('\0')[0] ?? '', to: name.split('\0')[1] ?? '' }
    case 'u':
      return { did: 'unlink', name }
    default:
      return { did: 'say', text: name }
  }
}
