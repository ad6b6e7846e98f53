import { ComingPage } from '../../parts/ComingPage.tsx'

export function SubmitPage() {
  return <ComingPage />
}
