// The eight fuses as the program must be delivered. They are read from the program file, not from its configuration.
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'

const on = ['EnableCookieEncryption', 'EnableEmbeddedAsarIntegrityValidation', 'OnlyLoadAppFromAsar']
const off = [
  'RunAsNode',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
]

/** The names of fuses that stand otherwise than they must; empty when all eight are right. */
export async function fuseFaults(program) {
  const wire = await getCurrentFuseWire(program)
  const isSet = (name, state) => wire[FuseV1Options[name]] === state
  return [
    ...on.filter((name) => !isSet(name, FuseState.ENABLE)),
    ...off.filter((name) => !isSet(name, FuseState.DISABLE)),
  ]
}
