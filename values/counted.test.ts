import { expect, it } from 'vitest'
import { unitFor } from './counted.ts'

it('one of a thing is told in the singular, none and several in the plural, in Chinese nothing changes', () => {
  const told = (unit: string) => [0, 1, 2].map(count => `${count} ${unitFor(count, unit)}`)
  expect(told('times')).toEqual(['0 times', '1 time', '2 times'])
  expect(told('classes')).toEqual(['0 classes', '1 class', '2 classes'])
  expect(told('yuan')).toEqual(['0 yuan', '1 yuan', '2 yuan'])
  expect(told('次')).toEqual(['0 次', '1 次', '2 次'])
})
