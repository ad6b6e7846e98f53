import { packs } from '../../../policies/index.ts'
import type { Context } from '../../platform/context.ts'
import { territoryChain } from '../identity/index.ts'

export interface Contact {
  territory: string
  unit: string
  department: string
  business: string
  /** Null where the notice prints a private number. */
  telephone: string | null
}

/** The contact tables of the notices in their order; where several print the same office and business, once. */
function printedContacts(): Omit<Contact, 'unit'>[] {
  const found = new Map<string, Omit<Contact, 'unit'>>()
  for (const pack of packs) {
    for (const contact of pack.contacts) {
      const territory = contact.territory ?? pack.territory
      const telephone = contact.phones[0] ?? null
      const key = `${territory} ${contact.office.zh} ${telephone ?? ''} ${contact.business.zh}`
      if (!found.has(key))
        found.set(key, { territory, department: contact.office.zh, business: contact.business.zh, telephone })
    }
  }
  return [...found.values()]
}

/** Whom to ask, nearest office first; without a territory all of the places that the product serves, in the notices' order. */
export async function contactsOf(ctx: Context, territory?: string): Promise<Contact[]> {
  const chain = territory ? await territoryChain(ctx, territory) : null
  const places = await ctx.sql<{ code: string; name: string }[]>`select code, name from identity.territory where served`
  const names = new Map(places.map(place => [place.code, place.name]))
  const contacts = printedContacts().flatMap(contact => {
    const unit = names.get(contact.territory)
    return unit === undefined || (chain && !chain.includes(contact.territory)) ? [] : [{ ...contact, unit }]
  })
  if (!chain) return contacts
  return contacts.sort((a, b) => chain.indexOf(a.territory) - chain.indexOf(b.territory))
}
