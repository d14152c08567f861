import type { KindId } from '../requests/kinds/index'

/** Up to so many other words between two that belong together. */
const upTo = (most: number) => String.raw`(?:[^ .!?;]+ ){0,${most}}?`
const like = (source: string, flags = 'i') => new RegExp(source, flags)

const theirs = String.raw`(?:data|information|info|details|records?|files?|account|profile)`
const kept = String.raw`(?:hold|held|have|keep|kept|store|got)`

/**
 * Words by which a request of each kind is known when somebody writes in their own way. They only suggest: a person decides
 * (`rights.any-form`). A new kind needs its line here.
 */
export const kindWords: Readonly<Record<KindId, readonly RegExp[]>> = {
  access: [
    like(String.raw`\bsubject access\b`),
    like(String.raw`\bD?SARs?\b`, ''),
    like(String.raw`\bright of access\b`),
    like(String.raw`\barticle 15\b`),
    like(String.raw`\bcop(?:y|ies) of ${upTo(6)}(?:${theirs}|notes|e-?mails|correspondence|everything)\b`),
    like(
      String.raw`\b(?:everything|anything|all|what|any|which) ${upTo(6)}you(?:[’']ve| ${kept}| are (?:holding|keeping))`,
    ),
    like(String.raw`\b(?:see|view|access to|send me|give me) ${upTo(3)}(?:my|our|his|her|their) ${upTo(2)}${theirs}\b`),
  ],
  erasure: [
    like(
      String.raw`\b(?:delete|erase|destroy|wipe|deletion of|erasure of) ${upTo(6)}(?:${theirs}|everything|me|address|it all)\b`,
    ),
    like(String.raw`\bright (?:to be forgotten|to erasure)\b`),
    like(String.raw`\barticle 17\b`),
    like(String.raw`\bremove ${upTo(4)}(?:my|our|his|her|their|all) ${upTo(3)}${theirs}\b`),
    like(String.raw`\bforget me\b`),
  ],
  'do-not-contact': [
    like(String.raw`\bunsubscribe\b`),
    like(
      String.raw`\b(?:stop|cease) ${upTo(2)}(?:e-?mailing|contacting|calling|ringing|phoning|texting|writing|messaging|marketing)\b`,
    ),
    like(String.raw`\bstop sending\b`),
    like(
      String.raw`\b(?:take|remove) (?:me|us|my (?:name|e-?mail|number|address)) ${upTo(3)}(?:off|from) ${upTo(4)}(?:lists?|mailings?|newsletters?|database)\b`,
    ),
    like(
      String.raw`\b(?:do not|don[’']t|never) (?:e-?mail|contact|call|ring|phone|text|write to|market to) (?:me|us|my)\b`,
    ),
    like(
      String.raw`\bno (?:more|further) ${upTo(3)}(?:e-?mails?|calls?|letters?|texts?|marketing|newsletters?|contact)\b`,
    ),
    like(String.raw`\bopt(?:ing)?[ -]out\b`),
  ],
  complaint: [
    like(String.raw`\b(?:complain|complaint|complaints|complaining)\b`),
    like(
      String.raw`\b(?:unhappy|dissatisfied|not happy|not satisfied) (?:with|about) ${upTo(8)}(?:${theirs}|privacy)\b`,
    ),
    like(String.raw`\b(?:misused|mishandled|lost|leaked) ${upTo(3)}${theirs}\b`),
    like(String.raw`\bbreach(?:ed|es)? ${upTo(4)}(?:data protection|privacy|GDPR)\b`),
  ],
  rectification: [
    like(
      String.raw`\b(?:correct|amend|rectify|change|put right|update) ${upTo(4)}(?:${theirs}|address|name|date of birth|number)\b`,
    ),
    like(
      String.raw`\b(?:${theirs}|address|name|date of birth|number) ${upTo(4)}(?:is|are|was) ${upTo(1)}(?:wrong|incorrect|inaccurate|out of date|misspelt)\b`,
    ),
    like(String.raw`\brectif(?:y|ication)\b`),
    like(String.raw`\barticle 16\b`),
  ],
  restriction: [
    like(String.raw`\brestrict(?:ion)? ${upTo(5)}(?:use|using|processing|${theirs})\b`),
    like(String.raw`\b(?:stop|do not|don[’']t) us(?:e|ing) ${upTo(4)}(?:until|while)\b`),
    like(String.raw`\barticle 18\b`),
  ],
  objection: [
    like(String.raw`\bobject(?:ion|ing)? ${upTo(2)}to ${upTo(5)}(?:processing|use|using|profiling|${theirs})\b`),
    like(String.raw`\bright to object\b`),
    like(String.raw`\barticle 21\b`),
  ],
  portability: [
    like(String.raw`\b(?:data )?portab(?:le|ility)\b`),
    like(String.raw`\bmachine[- ]readable\b`),
    like(String.raw`\b(?:transfer|move|send) (?:my|our) ${upTo(2)}${theirs} ${upTo(2)}to (?:another|a new|my new)\b`),
    like(String.raw`\barticle 20\b`),
  ],
  'automated-decisions': [
    like(String.raw`\bautomat(?:ed|ic) ${upTo(2)}(?:decisions?|processing|profiling)\b`),
    like(
      String.raw`\b(?:decided|decision|rejected|turned down|refused) ${upTo(4)}by ${upTo(2)}(?:computer|software|algorithm|machine)\b`,
    ),
    like(String.raw`\bhuman (?:intervention|review)\b`),
    like(String.raw`\barticle 22`),
  ],
  disclosure: [
    like(String.raw`\bconstabulary\b`),
    like(String.raw`\bpolice (?:officer|force|request|investigation|enquir)`),
    like(String.raw`\bprevention or detection of crime\b`),
    like(String.raw`\bcrime (?:reference|number)\b`),
    like(String.raw`\bcourt order\b`),
    like(String.raw`\bschedule 2\b`),
  ],
  'call-recording': [
    like(String.raw`\brecordings? of ${upTo(5)}(?:calls?|conversations?)\b`),
    like(String.raw`\bcall recordings?\b`),
    like(String.raw`\brecorded (?:phone |telephone )?(?:calls?|conversations?)\b`),
  ],
  'freedom-of-information': [
    like(String.raw`\bfreedom of information\b`),
    like(String.raw`\bFOIA?\b`, ''),
    like(String.raw`\benvironmental information regulations\b`),
  ],
  'deceased-person': [
    like(
      String.raw`\b(?:my|our|the|her|his|their) late (?:mother|father|mum|dad|husband|wife|partner|brother|sister|son|daughter|aunt|uncle|grand\w+|client)\b`,
    ),
    like(String.raw`\bdeceased\b`),
    like(String.raw`\bpassed away\b`),
    like(String.raw`\baccess to health records act\b`),
    like(String.raw`\b(?:executors?|personal representatives?) of\b`),
  ],
}
