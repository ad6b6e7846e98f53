/**
 * law owns what the bureaus have set beside the notices and every decision with all it stood on: facts, settings, counters, the
 * pack's hash and the sheet as it was shown. A setting is proposed by one official and published by another. The rules themselves
 * are in `policies/`: this module finds the pack that governs a day and hands over its settings.
 */
export { type DecisionInput, decisionOf, type StoredDecision, storeDecisions } from './decisions.ts'
export { routes } from './law.routes.ts'
export { getPack, packHash, packOf } from './packs.ts'
export { settingsFor } from './settings.ts'
