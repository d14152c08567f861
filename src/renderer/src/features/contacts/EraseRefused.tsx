import type { ErasurePreview } from '@core/erasure/contract'
import { Button, Group } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './erase.module.css'

type EraseRefusedProps = {
  readonly refusal: NonNullable<ErasurePreview['refusal']>
  readonly onClose: () => void
}

/** Why a contact may not be erased now, and the way on. */
export function EraseRefused({ refusal: { say, why, rules, href, isClaim }, onClose }: EraseRefusedProps) {
  return (
    <div className={css.body}>
      <Wash tone="amber" icon={IconLock} title={say}>
        <p>{why}</p>
        <LawLine rules={rules} />
      </Wash>
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
        {/* A claim stands on the page of the contact, which is behind this. */}
        <Button component={Link} href={href} data-autofocus onClick={onClose}>
          {isClaim ? 'Look at the claim' : 'Open the request'}
        </Button>
      </Group>
    </div>
  )
}
