// Finds and ends what a test run has left running, so that `npm test` can promise to leave nothing behind.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

const name = 'ZHIPEI_TEST_RUN'
const value = `${process.pid}-${Date.now()}`

/** In the environment of everything that the run starts; programs inherit it. */
export const marker = { [name]: value }

/**
 * Waits up to five seconds for what is just ending, then kills what is left.
 * @param {string} scratch folder of this run; PostgreSQL has a clean environment, but works below it
 * @returns {Promise<string[]>} one line per process that had to be killed
 */
export async function endLeftovers(scratch) {
  if (process.platform !== 'linux') return []
  for (let round = 0; round < 50 && findLeftovers(scratch).length > 0; round += 1) await wait(100)
  const left = findLeftovers(scratch)
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended meanwhile.
    }
  }
  return left.map(({ pid, words }) => `${pid} ${words}`)
}

/** @param {string} scratch */
function findLeftovers(scratch) {
  return readdirSync('/proc')
    .filter(entry => /^\d+$/.test(entry) && Number(entry) !== process.pid)
    .map(entry => ({ pid: Number(entry), words: read(`/proc/${entry}/cmdline`).replaceAll('\0', ' ').trim() }))
    .filter(({ pid, words }) => words !== '' && (isMarked(pid) || worksIn(pid, scratch)))
}

/** @param {number} pid */
function isMarked(pid) {
  return read(`/proc/${pid}/environ`).split('\0').includes(`${name}=${value}`)
}

/** @param {number} pid @param {string} scratch */
function worksIn(pid, scratch) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).startsWith(`${scratch}/`)
  } catch {
    return false
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
