/** D-74: the notice carries no date; provisional until the bureau confirms it. */
export const inForce = { from: '2020-01-01', to: '2021-12-31' }
