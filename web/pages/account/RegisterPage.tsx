import { ComingPage } from '../../parts/ComingPage.tsx'

export function RegisterPage() {
  return <ComingPage />
}
