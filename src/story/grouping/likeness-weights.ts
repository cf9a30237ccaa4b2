// Made by bench/train/train-likeness.ts: a logistic regression over pairs of articles of one event and of two.
export const LIKENESS_WEIGHTS = { constant: -6.905, words: 4.664, standing: 7.204, dated: 2.122, days: -0.374 }
