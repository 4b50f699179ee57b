-- Reports with an answer that was not asked for, or a source named twice: they are refused whole.
SELECT number FROM cell_codes WHERE asked = 0 AND code <> 0
UNION
SELECT number
FROM (
  SELECT
    number,
    options,
    (
      CASE word
        WHEN 0 THEN word_0 WHEN 1 THEN word_1 WHEN 2 THEN word_2
        WHEN 3 THEN word_3 WHEN 4 THEN word_4 ELSE word_5
      END >> CAST(shift AS INT)
    ) & 15 AS digit,
    (
      CASE other_word
        WHEN 0 THEN word_0 WHEN 1 THEN word_1 WHEN 2 THEN word_2
        WHEN 3 THEN word_3 WHEN 4 THEN word_4 ELSE word_5
      END >> CAST(other_shift AS INT)
    ) & 15 AS other_digit
  FROM distinct_reports CROSS JOIN differences
) AS compared
WHERE digit = other_digit AND digit BETWEEN 1 AND options
