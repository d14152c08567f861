import { firstHourTitle } from '@core/breaches/first-hour'
import { firstHourBlocks } from '@core/documents/templates/first-hour-card'
import type { Organisation } from '@core/organisation/organisation'
import { api } from '../../app/api'
import { sayFailed } from '../../app/use-change'

/** The first-hour card as a document; it needs nothing from the register. */
export function firstHourPaper(regulator?: Organisation['regulator']) {
  return { title: firstHourTitle, blocks: [...firstHourBlocks(regulator)] }
}

/** Prints the card, also while the register is locked. */
export function printFirstHour(): void {
  void api.paper.print(firstHourPaper()).catch(sayFailed)
}
