import { codeOf, type CaseFacts, type CaseResult, ownFacts, runLine, text, thousandths } from '../case-kit.ts'
import {
  type Facts,
  getScheme,
  type Judgement,
  noSettings,
  parseFacts,
  type SettingEntry,
  type Settings,
  type SettingValue,
  settingsOf,
  type Used,
} from '../kit.ts'
import { daysInOrder } from './case-days.ts'
import { inForce } from './in-force.ts'
import { changchun202012 } from './pack.ts'

/** What a case says in words, as the value of the fact's choice: by value, label or alias; else the word itself. */
export function choiceOf(fact: string, word: unknown): string | null {
  const said = text(word)
  if (said === null) return null
  const choices = changchun202012.facts[fact]?.choices ?? []
  const found = choices.find(
    ({ value, label, aliases }) =>
      [value, label.zh, label.en, ...aliases].includes(said) || value === said.toLowerCase(),
  )
  return found?.value ?? said
}

/** What a case says of a fact: undefined where it leaves it out, null where it says that it is not known. */
export function stated<T>(said: unknown, read: (said: unknown) => T | null): T | null | undefined {
  return said === null ? null : (read(said) ?? undefined)
}

/** Facts without those that are undefined: what a case leaves out is as the scheme's example has it. */
export function given(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** The scheme's example, changed by facts of the pack's own names and by what the case says; checked like any input. */
export function factsOf(scheme: string, raw: CaseFacts, change: Facts): Facts {
  const { example } = getScheme(changchun202012, scheme)
  const said = { ...plain(ownFacts(raw, changchun202012.facts), change), ...given(change) }
  return parseFacts(changchun202012.facts, daysInOrder({ ...example, ...said }, new Set(Object.keys(said))))
}

/** Facts by the pack's own names, unless the adapter reads them, or the word is none of the fact's choices. */
function plain(own: Facts, change: Facts): Facts {
  const choosable = (name: string, value: unknown): boolean => {
    const choices = changchun202012.facts[name]?.choices
    return choices === undefined || value === null || choices.some(choice => choice.value === value)
  }
  return Object.fromEntries(
    Object.entries(own).filter(([name, value]) => change[name] === undefined && choosable(name, value)),
  )
}

/** Readings and rates that a case takes as published: under `settings`, or by a setting's own name; from the notice's first day. */
export function settingsOfCase(raw: CaseFacts): SettingEntry[] {
  const { settings, territory } = changchun202012
  const under = typeof raw.settings === 'object' && raw.settings !== null ? raw.settings : {}
  const byName = Object.entries(raw).filter(([name]) => settings.some(setting => setting.name === name))
  const from = text(raw.settingsFrom) ?? inForce.from
  return [...Object.entries(under), ...byName].map(([name, value]) => ({
    name,
    territory,
    from,
    value: value as SettingValue,
  }))
}

/** What was published for a case. */
export function settingsFor(raw: CaseFacts): Settings {
  const entries = settingsOfCase(raw)
  return entries.length === 0 ? noSettings : settingsOf(entries, [changchun202012.territory])
}

interface Asked {
  readonly scheme: string
  readonly raw: CaseFacts
  readonly change: Facts
  readonly used?: readonly Used[]
  readonly extra?: CaseResult['extra']
}

export function runScheme({ scheme, raw, change, used = [], extra = {} }: Asked): CaseResult {
  const facts = factsOf(scheme, raw, change)
  return runLine({ pack: changchun202012, scheme, facts, settings: settingsFor(raw), used }, extra)
}

/** Online hours planned and attended, in thousandths; one that a case leaves out is as the other. */
export function onlineHoursOf(raw: CaseFacts): Facts {
  const planned = stated(raw.onlineHours, thousandths)
  const attended = stated(raw.attendedOnlineHours, thousandths) ?? stated(raw.attendedOnline, thousandths)
  const either = [planned, attended].some(hours => hours !== undefined)
  if (!either) return {}
  return {
    onlineHours: planned === undefined ? attended : planned,
    attendedOnlineHours: attended === undefined ? planned : attended,
  }
}

/** The results that are no money, by their codes. */
export function resultCodes(judgement: Judgement): string[] {
  return judgement.results.map(result => codeOf(result.code))
}

/** A check without money: what warns or, where nothing does, what is found in order stands for ELIGIBLE. */
export function checkResult(asked: Asked, inOrder = 'ELIGIBLE'): CaseResult {
  const result = runScheme(asked)
  if (result.eligible !== true) return { ...result, amountFen: null }
  const said = result.reasons.filter(reason => reason !== 'ELIGIBLE')
  return { ...result, amountFen: null, reasons: said.length > 0 ? said : [inOrder] }
}

/** Staff of enterprises, dispatched workers, and everybody else (三(一)). */
export function staffGroup(personType: unknown): string | undefined {
  const said = text(personType)
  if (said === null) return undefined
  if (/dispatch|派遣/.test(said)) return 'dispatched'
  return /employee|apprentice|^企业.*职工|在职|见习/.test(said) ? 'employee' : 'other'
}
