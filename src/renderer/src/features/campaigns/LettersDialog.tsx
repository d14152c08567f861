import type { Campaign } from '@core/campaigns/campaign'
import { numberWords } from '@core/campaigns/campaign-words'
import type { CampaignResult } from '@core/campaigns/contract'
import { countOf } from '@core/campaigns/tally'
import { envelope } from '@core/contacts/envelope'
import { campaignLetter, campaignLetterGaps } from '@core/documents/campaign-letter'
import type { LetterForm } from '@core/letters/contract'
import { newOrganisation } from '@core/organisation/new-organisation'
import { Anchor, Button, Group, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRef } from 'react'
import { Link } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { LawLine } from '../../ui/LawLine'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import { useContact } from '../contacts/use-contacts'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from '../letters/letters.module.css'
import { LettersMenu } from '../letters/LettersMenu'
import { LettersProgress } from '../letters/LettersProgress'
import { useSaveLetters } from '../letters/use-letters'
import { useRows } from './use-campaigns'

type LettersDialogProps = {
  readonly campaign: Campaign
  readonly result: CampaignResult
  readonly onClose: () => void
}

/** One letter for everybody who may get a campaign by post: written once, made out to each by name. */
export function LettersDialog({ campaign, result, onClose }: LettersDialogProps) {
  const { id, optOut } = campaign
  const { data: organisation } = useOrganisation()
  const form = useForm({ initialValues: { subject: '', body: '', signedBy: campaign.author } })
  const draft = useDraft(form, { form: 'campaign-letter', part: id })
  const inside = useRef<HTMLDivElement>(null)
  const save = useSaveLetters()
  const first = useRows(id, { place: 'go', page: 1, perPage: 1, checkedAt: result.checkedAt }).data?.rows[0]
  const letter = {
    words: form.values,
    organisation: organisation ?? newOrganisation(),
    optOut,
    on: result.answeredFor,
  }
  const gaps = campaignLetterGaps(letter)
  const own = gaps.filter(({ fact }) => fact in form.values)
  const ofOrganisation = gaps.filter(({ fact }) => !(fact in form.values))
  const points = useContact(first?.contactId ?? '').data?.points ?? []
  const postcode = points.find(({ kind, value }) => kind === 'post' && value === first?.address)?.postcode ?? ''
  const to = { name: first?.name ?? '(name)', address: envelope(first?.address ?? '', postcode), ownWords: '' }
  const go = countOf(result.tally, 'go')
  const saveEach = (as: LetterForm) => {
    for (const { fact, say } of own) form.setFieldError(fact, say)
    if (own.length > 0) inside.current?.querySelector<HTMLElement>(`[data-path="${own[0]?.fact ?? ''}"]`)?.focus()
    if (gaps.length > 0) return
    const { subject, body, signedBy } = form.values
    const letters = { of: 'campaign' as const, campaignId: id, words: { subject, body, signedBy } }
    save.mutate({ form: as, letters }, { onSuccess: ({ saved }) => saved && draft.drop() })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={go === 1 ? 'The letter' : `The letter to ${numberWords(go)} people`}
      size={880}
    >
      <div className={css.writing} ref={inside}>
        <DraftNote draft={draft} />
        <TextInput label="Heading of the letter" maxLength={120} data-autofocus {...form.getInputProps('subject')} />
        <Textarea
          label="The letter"
          description="What stands between “Dear …” and “Yours sincerely”. A new line begins a new paragraph."
          autosize
          minRows={5}
          maxRows={16}
          maxLength={6000}
          {...form.getInputProps('body')}
        />
        <TextInput label="Who signs" maxLength={200} {...form.getInputProps('signedBy')} />
        {ofOrganisation.length > 0 && (
          <Wash tone="amber" title="Still missing">
            {ofOrganisation.map(({ say }) => say).join(' ')}{' '}
            <Anchor component={Link} href="/settings/organisation">
              Add it to your organisation’s facts
            </Anchor>
          </Wash>
        )}
        <PaperPage blocks={campaignLetter(letter, to)} label="The letter to the first of them" />
        <p className={css.hint}>
          The last lines say who you are and how to say no. Whoever never heard from you, or was not told yet where
          their details came from, reads that too. When you save, everybody is checked once more.
        </p>
        <LawLine rules={['post.rules', 'object.inform']} />
        <div className={css.foot}>
          {save.isPending && <LettersProgress />}
          <Group gap={8} justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            <LettersMenu count={go} busy={save.isPending} onSave={saveEach} variant="filled" />
          </Group>
        </div>
      </div>
    </Modal>
  )
}
