-- For each report and each cell (items that are counted together): their digits as one number, and whether
-- they were asked, which hangs on one answer.
SELECT
  number,
  cell,
  code,
  -- Bit by digit: whether they are asked where that is the answer.
  (asked_by >> CAST((asked_content >> CAST(asked_shift AS INT)) & 15 AS INT)) & 1 AS asked
FROM (
  SELECT
    number,
    cell,
    asked_by,
    asked_shift,
    (
      CASE word
        WHEN 0 THEN word_0 WHEN 1 THEN word_1 WHEN 2 THEN word_2
        WHEN 3 THEN word_3 WHEN 4 THEN word_4 ELSE word_5
      END >> CAST(shift AS INT)
    ) & mask AS code,
    CASE asked_word
      WHEN 0 THEN word_0 WHEN 1 THEN word_1 WHEN 2 THEN word_2
      WHEN 3 THEN word_3 WHEN 4 THEN word_4 ELSE word_5
    END AS asked_content
  FROM distinct_reports CROSS JOIN cells
) AS placed
