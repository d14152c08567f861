import type { MadePack } from '@core/evidence/contract'
import { evidenceKindNames, type EvidenceKind } from '@core/evidence/scope'
import { dayMonthYear } from '@core/time/format-date'
import { momentWords } from '@core/evidence/day-words'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './evidence.module.css'
import { extraWords } from './extra-words'
import { spaced } from './PackMade'
import { useMadePacks } from './use-evidence'

/** The packs of before, with the code of each, so that one that comes back is known again. */
export function MadePacks() {
  const { data = [] } = useMadePacks()
  if (data.length === 0) return null
  return (
    <Sheet title="Packs you made" padded={false}>
      {data.map((pack) => (
        <SheetRow key={pack.id}>
          <b>
            {evidenceKindNames[pack.scope as EvidenceKind] ?? pack.scope}
            {pack.fromOn !== '' && `, ${dayMonthYear(pack.fromOn)} to ${dayMonthYear(pack.toOn)}`}
          </b>
          <div>{whatWords(pack)}</div>
          <div className={css.code}>{spaced(pack.code)}</div>
        </SheetRow>
      ))}
    </Sheet>
  )
}

function whatWords({ madeAt, files, form, locked, include }: MadePack): string {
  return [
    momentWords(madeAt),
    form === 'review' ? 'a copy to read' : '',
    files === 1 ? '1 file' : `${files} files`,
    locked ? 'locked' : 'not locked',
    include.length > 0 ? `with ${include.map((one) => extraWords[one].label.toLowerCase()).join(', ')}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}
