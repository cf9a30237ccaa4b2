// Made by bench/learn-likeness.ts: a logistic regression over pairs of articles of one event and of two.
export const LIKENESS_WEIGHTS = { constant: -6.713, words: 3.198, standing: 8.403, dated: 1.909, days: -0.469 }
