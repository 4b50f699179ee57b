-- One row for each report that has known answers only, each once, in the order of the items. The answers
-- are packed, a digit of four bits each, into six numbers (see everyone/answers.csv), so that equal
-- reports are equal rows.
SELECT
  number,
  max(month) AS month,
  CAST(sum(CASE WHEN word = 0 THEN amount ELSE 0 END) AS BIGINT) AS word_0,
  CAST(sum(CASE WHEN word = 1 THEN amount ELSE 0 END) AS BIGINT) AS word_1,
  CAST(sum(CASE WHEN word = 2 THEN amount ELSE 0 END) AS BIGINT) AS word_2,
  CAST(sum(CASE WHEN word = 3 THEN amount ELSE 0 END) AS BIGINT) AS word_3,
  CAST(sum(CASE WHEN word = 4 THEN amount ELSE 0 END) AS BIGINT) AS word_4,
  CAST(sum(CASE WHEN word = 5 THEN amount ELSE 0 END) AS BIGINT) AS word_5
FROM (
  SELECT
    tokens.number,
    tokens.month,
    tokens.token,
    answers.word,
    answers.amount,
    answers.item_number,
    earlier.item_number AS earlier_item
  FROM tokens
  LEFT JOIN answers ON answers.token = tokens.token
  LEFT JOIN answers AS earlier ON earlier.token = tokens.earlier
) AS known
GROUP BY number
HAVING (
    count(item_number) = count(*)
    AND max(CASE WHEN earlier_item >= item_number THEN 1 ELSE 0 END) = 0
  )
  -- Or no answer at all.
  OR (count(*) = 1 AND max(token) = '')
