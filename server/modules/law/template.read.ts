import { refuse } from '../../../values/refusal.ts'
import { printForm } from '../../platform/paper/index.ts'
import type { Download } from '../../platform/route.ts'
import { getPack } from './packs.ts'

/** An empty form of a notice, to be filled in by hand. */
export async function printTemplate(wanted: { notice: string; template: string }): Promise<Download> {
  const pack = getPack(wanted.notice)
  const template = pack.templates.find(one => one.id === wanted.template) ?? refuse('not-found')
  const { pdf } = await printForm(template.print({}, []))
  return { fileName: `${template.title.zh}.pdf`, mediaType: 'application/pdf', bytes: pdf, inline: true }
}
