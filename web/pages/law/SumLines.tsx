import { pick } from '../../language.ts'

export interface ShownStep {
  clause: string
  label: { zh: string; en: string }
  figures: string
  value: string
}

/** The arithmetic, one line per step, a rule above the sum. */
export function SumLines({ steps }: { steps: readonly ShownStep[] }) {
  return (
    <table className="zp-sum-lines">
      <tbody>
        {steps.map((step, index) => (
          <tr key={`${step.clause} ${step.figures} ${index}`} className={index === steps.length - 1 ? 'sum' : ''}>
            <td>
              {pick(step.label)} <span className="zp-law-clause">{step.clause}</span>
            </td>
            <td className="way">{step.figures}</td>
            <td className="figures">{step.value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
