import { app } from 'electron'

/**
 * What the register’s thread is told of the program around it. A packaged program trusts law packs of the publisher’s keys
 * alone; in development `--steward-law-key=<base64 of the DER form>` names one more, so that tests can sign their own.
 */
export function aboutProgram(): { readonly version: string; readonly testKey: string } {
  return {
    version: app.getVersion(),
    testKey: app.isPackaged ? '' : app.commandLine.getSwitchValue('steward-law-key'),
  }
}
