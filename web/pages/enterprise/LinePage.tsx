import { ComingPage } from '../../parts/ComingPage.tsx'

export function LinePage() {
  return <ComingPage />
}
