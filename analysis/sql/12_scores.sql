-- The same with the dimensions whose members are dimensions: the mean of those that have a score, each
-- brought to one denominator (parts.whole), so that nothing is rounded; and the part that a score counts to.
SELECT
  group_digit,
  dimension,
  numerator,
  denominator,
  CASE WHEN gapped = 0 THEN 'complete' ELSE 'gapped' END AS part,
  valid
FROM item_scores
UNION ALL
SELECT
  group_digit,
  dimension,
  numerator,
  denominator,
  CASE WHEN gapped = 0 THEN 'complete' ELSE 'gapped' END AS part,
  CASE
    WHEN answered >= needs_members AND answered * 100 >= applicable * needs_percent AND answered > 0
    THEN 1 ELSE 0
  END AS valid
FROM (
  SELECT
    number,
    group_digit,
    parts.dimension,
    CAST(sum(valid) AS BIGINT) AS answered,
    CAST(sum(CASE WHEN applicable > 0 THEN 1 ELSE 0 END) AS BIGINT) AS applicable,
    -- A division without rest.
    CAST(sum(CASE WHEN valid = 1 THEN weight * numerator * CAST(whole / denominator AS BIGINT) ELSE 0 END)
      AS BIGINT) AS numerator,
    CAST(sum(valid * weight * whole) AS BIGINT) AS denominator,
    max(gapped) AS gapped,
    max(needs_members) AS needs_members,
    max(needs_percent) AS needs_percent
  FROM item_scores
  JOIN parts ON parts.part = item_scores.dimension
  JOIN dimensions ON dimensions.dimension = parts.dimension
  GROUP BY number, group_digit, parts.dimension
) AS summed
