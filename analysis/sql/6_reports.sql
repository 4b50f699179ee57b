-- The reports that count, each with the digit of its group: 0 where the breakdown was not told, or by no
-- option.
SELECT
  number, word_0, word_1, word_2, word_3, word_4, word_5,
  CASE WHEN digit > 13 THEN 0 ELSE digit END AS group_digit
FROM (
  SELECT
    number, word_0, word_1, word_2, word_3, word_4, word_5,
    (
      CASE word
        WHEN 0 THEN word_0 WHEN 1 THEN word_1 WHEN 2 THEN word_2
        WHEN 3 THEN word_3 WHEN 4 THEN word_4 ELSE word_5
      END >> CAST(shift AS INT)
    ) & 15 AS digit
  FROM distinct_reports CROSS JOIN instrument
  WHERE number NOT IN (SELECT number FROM unsound)
) AS told
