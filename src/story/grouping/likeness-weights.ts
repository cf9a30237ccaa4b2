// Made by bench/train/train-likeness.ts: a logistic regression over pairs of articles of one event and of two.
export const LIKENESS_WEIGHTS = { constant: -6.889, words: 4.155, standing: 6.818, dated: 2.608, days: -0.437 }
