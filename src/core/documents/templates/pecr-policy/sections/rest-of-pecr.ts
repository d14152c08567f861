import type { Block } from '../../../block'
import { heading, list } from '../../privacy-policy/section'

/** The parts of PECR that are not about marketing, and whom each binds (S2-3 to S2-5; `pecr.applies`). */
export function restOfPecr(): Block[] {
  return [
    heading('What else PECR covers', 1),
    ...list(
      [
        {
          words:
            'Cookies and similar technologies: what a website or an app stores on a device, or reads from it, needs consent or one of the exceptions the law names. We tell visitors what ours does.',
          fact: 'variant',
        },
        {
          words:
            'Directories: whoever makes one for the public tells people first, and lets them stay out. A small printed one counts.',
          fact: 'variant',
        },
        {
          words:
            'The security of public telephone and internet services, traffic and location data, bills that list each call, and hidden numbers: these rules bind the firms that provide such services.',
          fact: 'variant',
        },
      ],
      [
        'pecr.applies',
        'cookie.prohibition',
        'cookie.tech-neutral',
        'cookie.inform-anyway',
        'pecr.directories',
        'pecr.r5a.who',
        'pecr.traffic-location',
        'pecr.billing',
        'pecr.cli-service',
      ],
    ),
  ]
}
