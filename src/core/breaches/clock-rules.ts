import type { RuleId } from '../law/rules'
import type { Route } from './advice'

/** The rules behind the clock of a case, by the way its report goes; a client’s data and a near miss have no 72 hours. */
export function clockRules({ route }: { readonly route: Route }): readonly RuleId[] {
  switch (route) {
    case 'client':
      return ['breach.processor', 'settled.processor-clock']
    case 'none':
      return ['breach.definition']
    case 'pecr':
      return ['pecr.r5a.time', 'breach.dst']
    case 'ico':
    case 'dspt':
      return ['breach.aware', 'breach.72h', 'breach.dst']
  }
}
