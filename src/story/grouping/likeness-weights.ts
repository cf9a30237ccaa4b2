// Made by bench/train/train-likeness.ts: a logistic regression over pairs of articles of one event and of two.
export const LIKENESS_WEIGHTS = { constant: -7.275, words: 4.54, standing: 6.951, dated: 2.383, days: -0.379 }
