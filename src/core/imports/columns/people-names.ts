import { namesIn as list } from './names-in'
import type { PersonField } from './field'

/** Names of columns of people as programs and people write them: folded, without marks and numbers. */
export const peopleNames: Readonly<Partial<Record<PersonField, readonly string[]>>> = {
  'full-name': list(`
    name, full name, display name, contact, contact name, person, fn, file as, client, client name,
    member, member name, customer, customer name, names`),
  title: list(`title, salutation, honorific, name prefix, prefix, courtesy title`),
  'given-name': list(`
    first name, given name, forename, forenames, firstname, first, christian name, given, fname,
    first names`),
  'middle-name': list(`middle name, additional name, middle, middle names, other names, middle initial`),
  'family-name': list(`last name, family name, surname, lastname, last, family, second name, lname`),
  suffix: list(`suffix, name suffix, post nominals, letters after name, qualifications`),
  organisation: list(`
    organisation, organization, organisation name, organization name, company, company name, firm,
    employer, associated company, business, business name, practice, account name, org, workplace,
    school`),
  department: list(`department, organization department, organisation department, team`),
  'job-title': list(`
    job title, position, organization title, organisation title, job, role, occupation, jobtitle,
    job role`),
  email: list(`
    email, e mail, email address, e mail address, e mail value, email value, mail, emails, e mails,
    work email, home email, personal email, business email, e mail home, e mail work, private email,
    primary email, secondary email, other email, alternative email, e mail addresses, email addresses,
    contact email`),
  phone: list(`
    phone, telephone, phone number, tel, telephone number, phone value, home phone, business phone,
    work phone, other phone, primary phone, company main phone, car phone, assistants phone, landline,
    tel no, phone no, telephone no, contact number, number, daytime phone, evening phone,
    home telephone, work telephone, home tel, work tel, phones, direct line, direct dial, switchboard,
    home, work`),
  mobile: list(`
    mobile, mobile phone, mobile number, cell, cell phone, mobile telephone, mob, mobile no, cellphone,
    sms, text number, mobile phone number`),
  address: list(`
    address, address formatted, full address, postal address, home address, work address,
    business address, mailing address`),
  street: list(`
    street, address street, address line, home street, business street, other street, street address,
    addr, address extended address, house, address po box, business address po box,
    home address po box, other address po box, mailing street`),
  town: list(`
    town, city, address city, home city, business city, other city, town city, town or city, post town,
    mailing city`),
  county: list(`
    county, state, region, address region, home state, business state, other state, state region,
    state county, province`),
  postcode: list(`
    postcode, post code, postal code, zip, zip code, address postal code, home postal code,
    business postal code, other postal code, zip postal code, mailing zip`),
  country: list(`
    country, address country, home country region, business country region, other country region,
    country region, home country, business country, other country`),
  profile: list(`
    linkedin, linkedin url, linkedin profile, profile, profile url, twitter, facebook, instagram, url,
    social, social media`),
  website: list(`website, web page, web site, website value, personal web page, web, homepage, website url`),
  notes: list(`notes, note, comments, comment, remarks, memo, further information, other information, description`),
  tags: list(`tags, labels, group membership, groups, group, categories, category, keywords, lists`),
  birthday: list(`birthday, date of birth, dob, birth date, birthdate, born`),
  'under-18': list(`under 18, is under 18, under age`),
  kind: list(`person or organisation, contact type, entity type`),
  label: list(`
    e mail type, e mail label, phone type, phone label, address type, address label, organization type,
    website type, website label`),
  source: list(`source, lead source, original source, where from, how did you hear, obtained from, data source`),
  'obtained-on': list(`
    date obtained, obtained on, date added, added on, date collected, create date, created on, created,
    date joined, joined`),
  'opted-out': list(`
    unsubscribed from all email, do not contact, opted out, opt out, unsubscribed, do not email,
    do not e mail, no marketing, email opt out, suppressed, has opted out of email, do not mail,
    optout, dnc, wants no marketing`),
  'unsubscribed-on': list(`
    unsub time, unsubscribe date, unsubscribed on, opt out date, date unsubscribed, opted out on,
    unsubscribe time, unsubscribed at, opt out time`),
  'unsubscribe-reason': list(
    `unsub reason, unsubscribe reason, opt out reason, unsub reason other, reason for opt out`,
  ),
  'bounced-on': list(`clean time, bounce date, bounced on, cleaned on, hard bounce date, bounced`),
  'says-agreed-on': list(`
    optin time, confirm time, opt in date, opted in on, consent date, opt in time, subscribed on,
    date of consent, opt in, opted in, consent, marketing consent, consent given, subscribed, optin,
    gdpr consent`),
}
