/**
 * law owns what the bureaus have set beside the notices and every decision with all it stood on: facts, settings, counters, the
 * sheet as it was shown, and the pack as one bundle under its hash, so that a replay gives the same bytes years later. A setting is
 * one that a notice declares, within its bounds; one official proposes it, another publishes it. Lists of differences are documents
 * and change no claim. The rules themselves are in `policies/`: this module finds the pack that governs a day, hands over its
 * settings, and shows the law as pages.
 */
export { assessLine, besideFacts, rulebookOf, settingsFrom, usedFrom } from './assess.ts'
export { assessStream } from './assess-stream.ts'
export { citationFaults, noticeDigest, publishedNames } from './check-citations.ts'
export { type DecisionInput, decisionOf, type StoredDecision, storeDecisions } from './decisions.ts'
export { routes } from './law.routes.ts'
export { getPack, packHash, packOf, packsInPlaceOf } from './packs.ts'
export { rulesOf } from './notice.read.ts'
export { type Replay, replayStored } from './replay.ts'
export { settingsFor } from './settings-in-force.ts'
export { sheetLines } from './sheet-lines.ts'
export { sheetPaper } from './sheet-paper.ts'
