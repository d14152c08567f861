import type { Connection } from './connection'

/** What SQLite says when somebody writes to a contact whose erasure waits for its day; `sqlite-errors` has words for it. */
export const frozenMessage = 'this contact is to be erased'

const waits = (contact: string) => `EXISTS (SELECT 1 FROM erasure_plan WHERE contact_id = ${contact})`
const refuse = `BEGIN SELECT RAISE(ABORT, '${frozenMessage}'); END;`

/**
 * Facts of the entry itself: whoever changes one, or an address or role beside it, writes them all. What follows other
 * records (the link to an organisation that goes) may still move.
 */
const ownFacts = 'display_name, given_name, family_name, notes, status, no_contact_at_all, trashed_at, notice_given_on'

const triggers = `
  CREATE TEMP TRIGGER steward_frozen_contact BEFORE UPDATE OF ${ownFacts} ON main.contact
    WHEN old.stage = 'leaving' AND new.stage = 'leaving' ${refuse}
  CREATE TEMP TRIGGER steward_frozen_trash BEFORE UPDATE OF stage ON main.contact
    WHEN old.stage = 'leaving' AND ${waits('old.id')} ${refuse}
  CREATE TEMP TRIGGER steward_frozen_basis_comes BEFORE INSERT ON main.basis_choice WHEN ${waits('new.contact_id')} ${refuse}
  CREATE TEMP TRIGGER steward_frozen_basis_goes BEFORE DELETE ON main.basis_choice WHEN ${waits('old.contact_id')} ${refuse}
  CREATE TEMP TRIGGER steward_frozen_answer BEFORE INSERT ON main.consent_event WHEN ${waits('new.contact_id')} ${refuse}
  CREATE TEMP TRIGGER steward_frozen_file_comes BEFORE INSERT ON main.attachment
    WHEN new.owner_kind IN ('contact', 'consent') AND ${waits('new.contact_id')} ${refuse}
  CREATE TEMP TRIGGER steward_frozen_file_goes BEFORE UPDATE OF stage ON main.attachment
    WHEN new.stage = 'removed' AND ${waits('old.contact_id')} ${refuse}
  CREATE TEMP TRIGGER steward_frozen_case BEFORE UPDATE OF contact_id ON main.request
    WHEN old.contact_id IS NOT new.contact_id AND EXISTS (SELECT 1 FROM erasure_plan WHERE request_id = old.id) ${refuse}
`

/**
 * While an erasure waits for its day nothing of the contact may change, whoever writes (row G7). Set on the connection that
 * writes. The plan goes first when the day has come, so that erasing itself is not kept out.
 */
export function startFrozenTriggers(connection: Connection): void {
  if (!connection.get("SELECT 1 FROM sqlite_master WHERE name = 'erasure_plan'")) return
  connection.exec(triggers)
}
