import {
  newPublication,
  type Publication,
  type PublicationPlace,
  publicationPlaces,
  publicationWords,
} from '@core/recordings/publication'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button, Group, Modal, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { useMe } from '../consents/use-me'
import css from './recordings.module.css'
import { useTickPlace, useUntickPlace } from './use-recordings'

/** Where the words for each place are made. */
const papers: Readonly<Record<PublicationPlace, { readonly href: string; readonly say: string }>> = {
  announcement: { href: '/documents/ready/recording-announcement', say: 'Open the announcement and the staff notice' },
  website: { href: '/documents/call-recording', say: 'Open the call recording policy' },
  terms: { href: '/documents/call-recording', say: 'Open the call recording policy' },
  'privacy-policy': { href: '/documents/privacy-policy', say: 'Open the privacy policy' },
}

/** The four places that must say that calls are recorded, each with the day and who made sure (S3-19 to S3-21). */
export function PublicationSheet({ done }: { readonly done: readonly Publication[] }) {
  const [ticking, setTicking] = useState<PublicationPlace | null>(null)
  const untick = useUntickPlace()
  return (
    <Sheet title="Where you say that calls are recorded" padded={false}>
      {publicationPlaces.map((place) => {
        const tick = done.find((one) => one.place === place)
        const { short, say, rules } = publicationWords[place]
        return (
          <SheetRow key={place}>
            <div className={css.place}>
              {tick ? (
                <StateWord icon={IconCircleCheck} word="Done" color="pine" />
              ) : (
                <StateWord icon={IconCircleDashed} word="To do" color="amber" />
              )}
              <div>
                <span className={css.name}>{short}</span>
                <span className={css.second}>{say}</span>
                {tick && (
                  <span className={css.second}>
                    <bdi>
                      {[`Since ${dayMonthYear(tick.doneOn)}, ${tick.who} made sure`, tick.where]
                        .filter(Boolean)
                        .join(': ')}
                    </bdi>
                  </span>
                )}
                <Anchor component={Link} href={papers[place].href} fz={13.5}>
                  {papers[place].say}
                </Anchor>
                <LawLine rules={[...rules]} />
              </div>
              {tick ? (
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={`No longer: ${short}`}
                  onClick={() => untick.mutate(place)}
                >
                  No longer
                </Button>
              ) : (
                <Button variant="default" aria-label={`Tick it: ${short}`} onClick={() => setTicking(place)}>
                  Tick it
                </Button>
              )}
            </div>
          </SheetRow>
        )
      })}
      {ticking && <TickDialog place={ticking} onClose={() => setTicking(null)} />}
    </Sheet>
  )
}

function TickDialog({ place, onClose }: { readonly place: PublicationPlace; readonly onClose: () => void }) {
  const today = useToday()
  const me = useMe()
  const form = useForm<Publication>({
    initialValues: { place, doneOn: today, who: me, where: '' },
    validate: checkedBy(newPublication),
  })
  const tick = useTickPlace(form, onClose)
  const send = form.onSubmit(
    (checked) => tick.mutate(checked),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const { short, say } = publicationWords[place]
  return (
    <Modal opened onClose={onClose} title={short} size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>{say}</p>
        <div className={css.pair}>
          <DateField
            label="Since"
            value={form.values.doneOn}
            maxDate={today}
            error={form.errors['doneOn']}
            onChange={(on) => form.setFieldValue('doneOn', on)}
          />
          <TextInput label="Who made sure" autoComplete="off" data-autofocus {...form.getInputProps('who')} />
        </div>
        <TextInput label="Where exactly (optional)" autoComplete="off" {...form.getInputProps('where')} />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={tick.isPending}>
            Tick it
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
