import { describeMachine } from './report.ts'

/** What can be measured, in order. `npm run bench -- roster` measures one of them. */
const benches: Record<string, () => Promise<{ measure(): Promise<void> }>> = {
  roster: () => import('./roster.ts'),
  signing: () => import('./signing.ts'),
  forms: () => import('./forms.ts'),
  start: () => import('./start.ts'),
  pages: () => import('./pages.ts'),
  screens: () => import('./screens.ts'),
  law: () => import('./law.ts'),
}

const wanted = process.argv.slice(2)
const unknown = wanted.find(name => !(name in benches))
if (unknown !== undefined) {
  process.stderr.write(`no benchmark ${unknown}; there are ${Object.keys(benches).join(', ')}\n`)
  process.exit(1)
}
process.stdout.write(`${describeMachine()}\n`)
for (const [name, load] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`\n${name}\n`)
  await (await load()).measure()
}
