import { ComingPage } from '../../parts/ComingPage.tsx'

export function PaperPage() {
  return <ComingPage />
}
