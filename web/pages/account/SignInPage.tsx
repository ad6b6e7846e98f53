import { ComingPage } from '../../parts/ComingPage.tsx'

export function SignInPage() {
  return <ComingPage />
}
