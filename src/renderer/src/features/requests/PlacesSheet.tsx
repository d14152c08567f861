import { itemWords, placeResult } from '@core/requests/event-words'
import { openPlaces, type Place, placesOf } from '@core/requests/places'
import { type KindId, kindOf } from '@core/requests/kinds/index'
import type { RequestCase } from '@core/requests/request'
import { dayMonth } from '@core/time/format-date'
import type { Act, NextAct } from '@core/requests/next-act'
import { Button, Table } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconCircleMinus, IconHourglassEmpty } from '@tabler/icons-react'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { OwnPlaces } from './OwnPlaces'
import { QuietActs } from './QuietActs'
import css from './requests.module.css'

type PlacesSheetProps = {
  readonly of: RequestCase
  readonly onRecord: (place: string) => void
  /** Looking there is the next thing to do: then this sheet has the filled button of the page. */
  readonly next: NextAct | null
  readonly onOpen: (act: Act) => void
}

/** Every place something about the person may be, and how each stands. */
export function PlacesSheet({ of, onRecord, next, onOpen }: PlacesSheetProps) {
  const { request, events } = of
  const places = placesOf(request, events)
  const open = openPlaces(places)
  const count = `${places.length - open} of ${places.length} done`
  const title = open === 0 ? 'Places: all done' : `Places: ${count}`
  return (
    <Sheet
      title={next ? `Next: ${next.step.next}` : title}
      actions={next && <Button onClick={() => onOpen(next.act)}>{next.button}</Button>}
      padded={false}
    >
      {next && (
        <p className={css.say}>
          {count}. {next.step.say}
        </p>
      )}
      <Table className={css.places}>
        <Table.Tbody>
          {places.map((place) => (
            <Table.Tr key={place.name}>
              <Table.Td>
                <PlaceState place={place} kind={request.kind} />
              </Table.Td>
              <Table.Td className={css.name}>{place.name}</Table.Td>
              <Table.Td>
                <span className={css.second}>
                  {[place.who, place.on === null ? '' : dayMonth(place.on)].filter(Boolean).join(', ')}
                </span>
              </Table.Td>
              <Table.Td>
                {place.items !== null && itemWords(place.items)}
                {request.status === 'open' && isOpen(place) && (
                  <Button
                    variant="subtle"
                    size="compact-md"
                    aria-label={`Record: ${place.name}`}
                    onClick={() => onRecord(place.name)}
                  >
                    Record
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {next && (
        <div className={css.placesFoot}>
          <QuietActs request={of.request} next={next} onOpen={onOpen} />
        </div>
      )}
      {kindOf(request.kind).ownPlaces && request.status === 'open' && <OwnPlaces of={of} />}
    </Sheet>
  )
}

function isOpen({ state }: Place): boolean {
  return state === 'not-yet' || state === 'asked'
}

function PlaceState({ place, kind }: { readonly place: Place; readonly kind: KindId }) {
  switch (place.state) {
    case 'not-yet':
      return <StateWord icon={IconCircleDashed} word="Not yet" color="dimmed" />
    case 'asked':
      return <StateWord icon={IconHourglassEmpty} word="Asked" color="info" />
    case 'planned':
      return <StateWord icon={IconHourglassEmpty} word="Waits for its day" color="info" />
    case 'not-used':
      return <StateWord icon={IconCircleMinus} word="Not used here" color="dimmed" />
    default:
      return <StateWord icon={IconCircleCheck} word={placeResult(place.state, kind)} color="pine" />
  }
}
