// Made by bench/learn-likeness.ts: a logistic regression over pairs of articles of one event and of two.
export const LIKENESS_WEIGHTS = { constant: -6.673, words: 3.117, standing: 8.399, dated: 1.952, days: -0.473 }
