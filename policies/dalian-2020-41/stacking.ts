import type { Stacking } from '../kit.ts'

const sme = 'dalian-2020-41/sme-training'

/** What may stand beside what for one person in Dalian. */
export const stacking: readonly Stacking[] = [
  {
    one: sme,
    other: 'liaoning-2020-16/online-training',
    how: 'excludes',
    within: { zh: '同一培训项目', en: 'the same training project' },
    counter: 'liaoning-project',
    clause: '二¶3; 16号 一¶3',
    says: {
      zh: '同一培训项目只按一个文件补贴一次；次数合并计算，疫情期间不超过3次。',
      en: 'One training project is subsidised once, under one of the two notices; the 3 times count over both.',
    },
    doubt: 'D-59',
  },
  {
    one: 'dalian-2020-41/work-based-training',
    other: sme,
    how: 'beside',
    within: { zh: '同一人员', en: 'the same person' },
    counter: null,
    clause: '二¶2; 二¶3',
    says: {
      zh: '以工代训补贴给吸纳就业的单位，职工培训补贴按课时另计，二者可以同时享受。',
      en: 'Work-based training pays for taking a worker on, training is paid by the period: both may be had.',
    },
  },
]
