import { contactSystem, enquirers, payroll, recordedCallers, staff, suppliers } from './everybody'
import { newGroup, newPurpose, newRecipient, staffRow, type StarterSet } from './set'

/** A GP practice: care and its messages are its public task, and clinical records follow the NHS code (`special.health`, `psm.basis`, `psm.gp-table`, `retention.gp`). */
export const practice: StarterSet = {
  name: 'GP practice',
  say: 'Patients, callers, staff, suppliers.',
  isPublicBody: true,
  groups: [
    newGroup('patients', {
      title: 'Patients',
      data: 'Name, address, the ways to reach the person, and the health record',
      source: 'From the person, carers, and earlier practices and hospitals',
      mustProvide: 'Without these details and the health history there is no safe care.',
      recipients: ['clinical-system', 'text-service', 'others-who-treat'],
      placeKinds: ['mail', 'messaging', 'phone', 'paper', 'other'],
      purposes: [
        newPurpose('care', {
          title: 'Care',
          purpose:
            'To look after health, to arrange appointments, and to pass on what others who treat the person need.',
          bases: ['public-task'],
          special: { data: 'Health', condition: 'health-care' },
          byNhsCode: true,
        }),
        newPurpose('appointments', {
          title: 'Writing about appointments',
          purpose:
            'To remind of appointments, to say that a result or a prescription is ready, and to invite to reviews, screening and vaccinations.',
          bases: ['public-task'],
          special: { data: 'A message may say something about health', condition: 'health-care' },
          byNhsCode: true,
        }),
      ],
    }),
    newGroup('callers', {
      title: 'People who ring us',
      data: 'Telephone number, and what the call was about where it is written down',
      source: 'From the caller, and from the telephone system',
      mustProvide: 'Somebody may ring without a name; then not everything can be done.',
      placeKinds: ['phone', 'recordings'],
      recipients: ['telephone-system'],
      purposes: [
        newPurpose('calls', {
          title: 'Dealing with calls',
          purpose: 'To do what the call was about.',
          bases: ['public-task'],
          special: { data: 'What a call is about may say something about health', condition: 'health-care' },
          keptBy: ['starter:enquiry'],
        }),
      ],
    }),
    staff(),
    suppliers(),
    enquirers(true),
  ],
  recipients: [
    {
      key: 'others-who-treat',
      facts: newRecipient({
        name: 'Hospitals and others who treat the person',
        role: 'other',
        does: 'Treat the person, and tell us what they did',
        country: 'United Kingdom',
      }),
    },
    { key: 'clinical-system', facts: newRecipient({ does: 'Runs our clinical system', country: 'United Kingdom' }) },
    { key: 'text-service', facts: newRecipient({ does: 'Sends our text messages to patients' }) },
    { key: 'telephone-system', facts: newRecipient({ does: 'Runs our telephone system' }) },
    payroll,
  ],
  scheduleRows: [staffRow],
}

/** A service company that records its calls (`rec.basis`, `rec.retention`). */
export const recordedCalls: StarterSet = {
  name: 'Service company with recorded calls',
  say: 'Customers, callers and their recordings, staff, suppliers.',
  groups: [recordedCallers(), staff(), suppliers(), enquirers()],
  recipients: [
    { key: 'recording-system', facts: newRecipient({ does: 'Records our calls and keeps the recordings' }) },
    contactSystem,
    payroll,
  ],
  scheduleRows: [staffRow],
}
