import type { Choice } from './Fields.tsx'

/** The options of a choice, under headings where there are several. */
export function Options({ choices }: { choices: readonly Choice[] }) {
  const groups = [...new Set(choices.map(choice => choice.group ?? ''))]
  const optionsOf = (some: readonly Choice[]) =>
    some.map(choice => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ))
  if (groups.length < 2) return <>{optionsOf(choices)}</>
  return (
    <>
      {groups.map(group => (
        <optgroup key={group} label={group}>
          {optionsOf(choices.filter(choice => (choice.group ?? '') === group))}
        </optgroup>
      ))}
    </>
  )
}
