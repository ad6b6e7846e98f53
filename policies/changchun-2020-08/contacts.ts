import { contactsUnder } from '../changchun-2020-12/contacts.ts'
import type { Contact, Says } from '../kit.ts'

const hardToEmploy = '就业困难群体培训'
/** 08-03 adds work-based training to the city's own line for people hard to employ; else the rows are those of 12号 (K-08). */
const withWorkBased: Says = {
  zh: `${hardToEmploy}、以工代训`,
  en: 'training of people in difficulty, work-based training',
}

export const contacts: readonly Contact[] = contactsUnder('附件3').map(contact =>
  contact.territory === '220100' && contact.business.zh === hardToEmploy
    ? { ...contact, business: withWorkBased }
    : contact,
)
