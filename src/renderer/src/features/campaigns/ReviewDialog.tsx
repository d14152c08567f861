import type { Campaign } from '@core/campaigns/campaign'
import { materialReview, reviewPoints, reviewPointWords, type ReviewPoint } from '@core/campaigns/material-review'
import { Button, Checkbox, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { useReview } from './use-campaigns'

const checked = checkedBy(materialReview)

/** Somebody looks at what goes out, point by point, and says what is right. */
export function ReviewDialog({ campaign, onClose }: { readonly campaign: Campaign; readonly onClose: () => void }) {
  const today = useToday()
  const form = useRef<HTMLFormElement>(null)
  const before = campaign.review
  const [material, setMaterial] = useState(before?.material ?? '')
  const [reviewer, setReviewer] = useState(before?.reviewer ?? '')
  const [reviewedOn, setReviewedOn] = useState(today)
  const [fine, setFine] = useState<readonly ReviewPoint[]>([])
  const [note, setNote] = useState('')
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const review = useReview(onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const facts = { material, reviewer, reviewedOn, fine: [...fine], note }
    const found = checked(facts)
    setFaults(found)
    if (Object.keys(found).length > 0) return focusFirstError(form.current)
    return review.mutate({ id: campaign.id, ...facts })
  }
  return (
    <Modal opened onClose={onClose} title="Look at the material" size={600}>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack gap={14}>
          <TextInput
            label="What was looked at"
            description="The subject line or the script, and the version."
            maxLength={200}
            value={material}
            error={faults['material']}
            onChange={(event) => setMaterial(event.currentTarget.value)}
          />
          <Text fw={600} fz={14}>
            What is right? Leave open what is not.
          </Text>
          {reviewPoints.map((point) => {
            const { say, rules } = reviewPointWords(point, campaign.channel)
            return (
              <div key={point}>
                <Checkbox
                  label={say}
                  checked={fine.includes(point)}
                  onChange={({ currentTarget }) =>
                    setFine(currentTarget.checked ? [...fine, point] : fine.filter((one) => one !== point))
                  }
                />
                <div style={{ marginLeft: 32 }}>
                  <LawLine rules={rules} />
                </div>
              </div>
            )
          })}
          <Group grow align="flex-start">
            <TextInput
              label="Who looked at it"
              maxLength={100}
              value={reviewer}
              error={faults['reviewer']}
              onChange={(event) => setReviewer(event.currentTarget.value)}
            />
            <DateField
              label="On"
              value={reviewedOn}
              onChange={setReviewedOn}
              maxDate={today}
              error={faults['reviewedOn']}
            />
          </Group>
          <Textarea
            label="Notes (optional)"
            autosize
            minRows={2}
            maxLength={1000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={review.isPending}>
              Write it down
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
