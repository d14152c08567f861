// Consents by the thousand, each with its proof, as rows alone: a service call for each would take minutes.

const PIECE = 2000

/** A yes to news by e-mail for every e-mail address of the contacts whose number `agrees` takes. */
export function fillConsents(register, agrees) {
  const now = new Date().toISOString()
  const points = register.read
    .all(
      `SELECT c.number, p.id, p.contact_id AS contactId, p.value, p.normal FROM contact_point p JOIN contact c ON c.id = p.contact_id
       WHERE p.kind = 'email'`,
    )
    .filter(({ number }) => agrees(number))
  for (let at = 0; at < points.length; at += PIECE)
    register.change({ action: 'consents.fill', subject: '', bulk: true }, (db) => {
      for (const { contactId, id, value, normal } of points.slice(at, at + PIECE))
        db.run(
          `INSERT INTO consent_event (id, act_id, contact_id, kind, channel, purpose, point_id, address, normal, happened_on, how,
             taken_by, wording_id, words, review_on, ends_on, evidence, facts, note, recorded_at)
           VALUES (@own, @own, @contactId, 'given', 'email', 'services', @id, @value, @normal, @today, 'web-form', 'Bench', NULL,
             'Yes', '', '', 'Form', NULL, '', @now)`,
          { own: crypto.randomUUID(), contactId, id, value, normal, today: now.slice(0, 10), now },
        )
    })
}
