import type { ReactNode } from 'react'

/** The few marks that digests use (headings, lists, bold, paragraphs), as elements: no html is ever taken from the text. */
export function Digest({ text }: { text: string }) {
  return <div className="zp-digest">{blocksOf(text).map(shownBlock)}</div>
}

interface Block {
  kind: 'heading' | 'list' | 'text'
  lines: string[]
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split(/\r?\n/)) {
    const kind = /^#{1,6} /.test(line) ? 'heading' : /^\s*(?:[-*]|\d+\.) /.test(line) ? 'list' : 'text'
    const last = blocks[blocks.length - 1]
    if (line.trim() === '') blocks.push({ kind: 'text', lines: [] })
    else if (last !== undefined && last.kind === kind && kind !== 'heading' && last.lines.length > 0)
      last.lines.push(line)
    else blocks.push({ kind, lines: [line] })
  }
  return blocks.filter(block => block.lines.length > 0)
}

function shownBlock(block: Block, index: number): ReactNode {
  const [first = ''] = block.lines
  if (block.kind === 'heading') return <h3 key={index}>{marked(first.replace(/^#+ /, ''))}</h3>
  if (block.kind === 'list') {
    return (
      <ul key={index}>
        {block.lines.map(line => (
          <li key={line}>{marked(line.replace(/^\s*(?:[-*]|\d+\.) /, ''))}</li>
        ))}
      </ul>
    )
  }
  return <p key={index}>{marked(block.lines.join(' '))}</p>
}

/** `**bold**` as strong. */
function marked(text: string): ReactNode[] {
  return text
    .split('**')
    .map((part, index) => (index % 2 === 1 ? <strong key={`${index} ${part}`}>{part}</strong> : part))
}
