import { execFile } from 'node:child_process'

/** What a program came to. */
export type Came = { readonly code: number | string; readonly stdout: string; readonly stderr: string }

/** Runs a program and gives what it printed, whatever it came to. */
export function runToEnd(
  [program = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Came> {
  return new Promise((resolve) => {
    execFile(program, args, { env, maxBuffer: 64 * 1024 * 1024, timeout: 30 * 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? (error.code ?? error.signal ?? 'failed') : 0, stdout, stderr })
    })
  })
}
