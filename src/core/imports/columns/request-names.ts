import { namesIn as list } from './names-in'
import { peopleNames } from './people-names'
import type { RequestField } from './field'

/** Names of columns of logs of requests, written in the same way. */
export const requestNames: Readonly<Partial<Record<RequestField, readonly string[]>>> = {
  'received-on': list(`
    date, date received, received, received on, request date, date of request, date requested,
    date of receipt, day received, date asked, requested on, date logged, logged on, opened,
    date opened, date of sar, sar date`),
  'received-by': list(`
    how received, received by, channel, method, route, how it arrived, via, how requested,
    received via, means, how`),
  'full-name': list(`
    name, full name, person, data subject, requester, requestor, individual, name of person, subject,
    applicant, contact, client, name of data subject, initials, names, person name, who`),
  'asked-by': list(`
    asked by, on behalf of, representative, solicitor, made by, agent, requested by, acting for,
    third party`),
  scope: list(`
    what they asked for, request, details, scope, information requested, request details,
    what was asked, asked for, description, details of request, data requested, subject matter,
    type of request, request type, what`),
  'own-reference': list(`
    reference, ref, case, case number, request number, id, no, log number, ref no, reference number,
    number, case no, sar number`),
  'closed-on': list(`
    date closed, closed, closed on, date answered, response date, date of response, date responded,
    responded, responded on, completed, date completed, completed on, date sent, answered on,
    actioned on, date actioned, date of reply, replied on, date confirmed, removed on, date removed,
    date erased, done on, date done, answered, date erasure completed, date of action`),
  outcome: list(`outcome, result, status, decision, response, how it ended, granted, action taken outcome`),
  notes: list(`
    notes, note, comments, comment, remarks, actions, action, action taken, actions taken,
    what was done, actions with dates, removed from, removed from lists, systems, where erased, lists`),
  'given-name': peopleNames['given-name'],
  'family-name': peopleNames['family-name'],
  organisation: peopleNames.organisation,
  email: peopleNames.email,
  phone: [...(peopleNames.phone ?? []), ...(peopleNames.mobile ?? [])],
}
