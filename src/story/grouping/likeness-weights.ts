// Made by bench/learn-likeness.ts: a logistic regression over pairs of articles of one event and of two.
export const LIKENESS_WEIGHTS = { constant: -6.854, words: 4.648, standing: 7.247, dated: 2.1, days: -0.381 }
