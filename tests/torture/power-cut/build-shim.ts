import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { temporaryFolder } from '../../fixtures/temporary-folder'

/** Compiles the shim that is preloaded into a child, and returns its file; null where there is no compiler and none is required. */
export function buildShim(): string | null {
  const file = path.join(temporaryFolder(), 'shim.so')
  const source = path.resolve('tests/torture/power-cut/shim.c')
  try {
    execFileSync('gcc', ['-shared', '-fPIC', '-O1', '-o', file, source, '-ldl', '-lpthread'], { stdio: 'pipe' })
    return file
  } catch (error) {
    if (process.env.STEWARD_REQUIRE_TOOLS) throw error
    return null
  }
}
