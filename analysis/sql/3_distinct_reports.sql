-- Each report once: a second one with the same month and answers is a duplicate.
SELECT min(number) AS number, word_0, word_1, word_2, word_3, word_4, word_5
FROM packed
GROUP BY month, word_0, word_1, word_2, word_3, word_4, word_5
