-- The table: the id of the group (empty where it was not told), the counter, its count; those of 0 are
-- left out.
SELECT
  coalesce(options.answer, '') AS group_id,
  counts.counter,
  CAST(counts.people AS BIGINT) AS total
FROM counts
CROSS JOIN instrument
LEFT JOIN options ON options.item = instrument.breakdown AND options.digit = counts.group_digit
WHERE counts.people > 0
