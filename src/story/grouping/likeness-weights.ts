// Made by bench/learn-likeness.ts: a logistic regression over pairs of articles of one event and of two.
export const LIKENESS_WEIGHTS = { constant: -6.855, words: 4.895, standing: 6.311, dated: 2.011, days: -0.361 }
