import { ComingPage } from '../../parts/ComingPage.tsx'

export function AccountsPage() {
  return <ComingPage />
}
