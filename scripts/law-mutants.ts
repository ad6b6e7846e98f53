import { parseSync } from 'vite'
import { addDays, isDay, isMonth, nextMonth } from '../values/days.ts'

/** One small wrong in a file: while its number is switched on, the code does `mutant` instead of `original`. */
export interface Mutant {
  readonly number: number
  readonly file: string
  readonly line: number
  /** The source line, by which an equivalent mutant is known again when lines have moved. */
  readonly text: string
  readonly original: string
  readonly mutant: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [part: string]: unknown
}

const opposites: { readonly [operator: string]: string } = {
  '>=': '>',
  '>': '>=',
  '<=': '<',
  '<': '<=',
  '===': '!==',
  '!==': '===',
  '&&': '||',
  '||': '&&',
}

/** What the switched code calls; `$on` is the number of the mutant that is switched on. */
export const switches = `
const $compare = (number, operator, left, right) => {
  switch ($on === number ? ({ '>=': '>', '>': '>=', '<=': '<', '<': '<=', '===': '!==', '!==': '===' })[operator] : operator) {
    case '>=': return left >= right
    case '>': return left > right
    case '<=': return left <= right
    case '<': return left < right
    case '===': return left === right
    default: return left !== right
  }
}
const $both = (number, left, right) => ($on === number ? left() || right() : left() && right())
const $either = (number, left, right) => ($on === number ? left() && right() : left() || right())
const $not = (number, value) => ($on === number ? Boolean(value) : !value)
const $one = (choices, original) => (Object.hasOwn(choices, $on) ? choices[$on] : original)
`

/** Parts that say or name and decide nothing: their wrongs are seen by people or by the tests of the digests. */
const wordParts = new Set(
  'says label title zh en clause rule example reads asks papers doubts id unit audience fund payee values figures code offices'.split(
    ' ',
  ),
)

/** Names under which rules, amounts and draws hold their facts. */
const factHolders = new Set(['f', 'facts', 'line', 'b', 'g'])

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}

function childrenOf(node: Node): Node[] {
  const children: Node[] = []
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) children.push(...value.filter(isNode))
    else if (isNode(value)) children.push(value)
  }
  return children.sort((one, other) => one.start - other.start)
}

/** Writes a file anew so that each of its mutants can be switched on, and lists them. */
export class Mutator {
  readonly mutants: Mutant[] = []
  readonly #file: string
  readonly #source: string
  readonly #others: (name: string) => string | undefined
  readonly #first: number

  /** `others` gives to a fact another of its kind; `first` is the number of the first mutant. */
  constructor(
    file: { readonly name: string; readonly source: string },
    others: (name: string) => string | undefined,
    first: number,
  ) {
    this.#file = file.name
    this.#source = file.source
    this.#others = others
    this.#first = first
  }

  write(): string {
    const { program, errors } = parseSync(this.#file, this.#source, {})
    if (errors.length > 0) throw new Error(`${this.#file} cannot be read: ${errors[0]?.message}`)
    return this.#render(program as unknown as Node)
  }

  #add(node: Node, original: string, mutant: string): number {
    const before = this.#source.slice(0, node.start)
    const line = before.split('\n').length
    const text = (this.#source.split('\n')[line - 1] ?? '').trim()
    const number = this.#first + this.mutants.length
    this.mutants.push({ number, file: this.#file, line, text, original, mutant })
    return number
  }

  #text(node: Node): string {
    return this.#source.slice(node.start, node.end)
  }

  /** The node's text with its parts rendered. */
  #inside(node: Node): string {
    let [text, at] = ['', node.start]
    for (const child of childrenOf(node)) {
      if (child.start < at) continue
      text += this.#source.slice(at, child.start) + this.#render(child)
      at = child.end
    }
    return text + this.#source.slice(at, node.end)
  }

  #render(node: Node): string {
    const erased = node.type.startsWith('TS') && !/^TS(As|Satisfies|NonNull)/.test(node.type)
    if (erased || node.type === 'ImportDeclaration') return this.#text(node)
    switch (node.type) {
      case 'Property':
        return this.#property(node)
      case 'BinaryExpression':
        return this.#comparison(node)
      case 'LogicalExpression':
        return this.#logical(node)
      case 'UnaryExpression':
        if (node.operator !== '!') return this.#inside(node)
        return `$not(${this.#add(node, this.#text(node), this.#text(node.argument as Node))}, ${this.#render(node.argument as Node)})`
      case 'Literal':
        return this.#literal(node)
      case 'MemberExpression':
        return this.#member(node)
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
        return this.#render(node.expression as Node)
      default:
        return this.#inside(node)
    }
  }

  #property(node: Node): string {
    const key = node.key as Node
    if (node.shorthand === true || (!node.computed && wordParts.has(String(key.name ?? key.value)))) {
      return this.#text(node)
    }
    if (node.computed === true) return this.#inside(node)
    const value = node.value as Node
    return this.#source.slice(node.start, value.start) + this.#renderAs(value, node)
  }

  /** A method is written with its property's name: only its inside may change. */
  #renderAs(value: Node, property: Node): string {
    return property.method === true ? this.#inside(value) : this.#render(value)
  }

  #comparison(node: Node): string {
    const operator = String(node.operator)
    const mutant = opposites[operator]
    if (mutant === undefined) return this.#inside(node)
    const [left, right] = [node.left as Node, node.right as Node]
    const number = this.#add(node, this.#text(node), `${this.#text(left)} ${mutant} ${this.#text(right)}`)
    return `$compare(${number}, '${operator}', ${this.#render(left)}, ${this.#render(right)})`
  }

  #logical(node: Node): string {
    const operator = String(node.operator)
    if (operator === '??') return this.#inside(node)
    const [left, right] = [node.left as Node, node.right as Node]
    const number = this.#add(node, operator, opposites[operator] ?? operator)
    const name = operator === '&&' ? '$both' : '$either'
    return `${name}(${number}, () => (${this.#render(left)}), () => (${this.#render(right)}))`
  }

  #literal(node: Node): string {
    const raw = this.#text(node)
    const wrongs: string[] = []
    if (typeof node.value === 'number') {
      wrongs.push(String(node.value + 1), ...(node.value > 0 ? [String(node.value - 1)] : []))
    } else if (typeof node.bigint === 'string')
      wrongs.push(`${BigInt(node.bigint) + 1n}n`, `${BigInt(node.bigint) - 1n}n`)
    else if (typeof node.value === 'string' && isDay(node.value)) {
      wrongs.push(`'${addDays(node.value, 1)}'`, `'${addDays(node.value, -1)}'`)
    } else if (typeof node.value === 'string' && isMonth(node.value)) {
      wrongs.push(`'${nextMonth(node.value)}'`, `'${nextMonth(node.value, -1)}'`)
    }
    if (wrongs.length === 0) return raw
    return `$one({ ${wrongs.map(wrong => `${this.#add(node, raw, wrong)}: ${wrong}`).join(', ')} }, ${raw})`
  }

  #member(node: Node): string {
    const [object, property] = [node.object as Node, node.property as Node]
    if (node.computed === true) {
      const place = property.type === 'Literal' ? this.#text(property) : this.#render(property)
      return `${this.#render(object)}${node.optional === true ? '?.' : ''}[${place}]`
    }
    const name = String(property.name)
    const other = factHolders.has(String(object.name)) && node.optional !== true ? this.#others(name) : undefined
    if (other === undefined) return this.#render(object) + this.#source.slice(object.end, node.end)
    const number = this.#add(node, this.#text(node), `${String(object.name)}.${other}`)
    return `${String(object.name)}[$one({ ${number}: '${other}' }, '${name}')]`
  }
}
