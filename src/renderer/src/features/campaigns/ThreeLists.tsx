import { numberWords } from '@core/campaigns/campaign-words'
import type { CampaignResult } from '@core/campaigns/contract'
import { reasons, type Reason } from '@core/campaigns/reason'
import { placeOf, type RowPlace } from '@core/campaigns/row-state'
import { countOf } from '@core/campaigns/tally'
import { IconBan, IconListCheck, IconUserQuestion, type Icon } from '@tabler/icons-react'
import { StateWord } from '../../ui/StateWord'
import css from './campaigns.module.css'

/** What the rows show: a place, and one reason of it where one is chosen. */
export type Shown = { readonly place: RowPlace | 'all'; readonly reason?: Reason | undefined }

type ThreeListsProps = {
  readonly result: CampaignResult
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
}

const places: readonly {
  readonly place: RowPlace
  readonly word: string
  readonly icon: Icon
  readonly color: 'pine' | 'info' | 'red'
}[] = [
  { place: 'go', word: 'May get it', icon: IconListCheck, color: 'pine' },
  { place: 'decide', word: 'You decide', icon: IconUserQuestion, color: 'info' },
  { place: 'out', word: 'Stay out', icon: IconBan, color: 'red' },
]

/** The three lists with their reasons; a reason opens its rows. */
export function ThreeLists({ result, shown, onShow }: ThreeListsProps) {
  return (
    <div className={css.lists}>
      {places.map(({ place, word, icon, color }) => {
        const groups = result.groups.filter(({ state }) => placeOf(state) === place)
        return (
          <section key={place} className={css.place} aria-label={word}>
            <div className={css.placeHead}>
              <StateWord icon={icon} word={word} color={color} />
              <span className={css.big}>{numberWords(countOf(result.tally, place))}</span>
            </div>
            <ul className={css.reasons}>
              {groups.map(({ state, reason, count }) => (
                <li key={`${state} ${reason}`}>
                  <button
                    type="button"
                    className={css.reason}
                    aria-pressed={shown.place === place && shown.reason === reason}
                    onClick={() => onShow({ place, reason })}
                  >
                    {reasons[reason]}
                  </button>
                  <span>{numberWords(count)}</span>
                </li>
              ))}
            </ul>
            {groups.length === 0 && <p className={css.hint}>{nobody[place]}</p>}
          </section>
        )
      })}
    </div>
  )
}

const nobody: Record<RowPlace, string> = {
  go: 'Nobody yet. The reasons say what would change that.',
  decide: 'Nothing waits for you.',
  out: 'Nobody is kept out.',
}
