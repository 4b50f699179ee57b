-- What each pattern brings to the dimensions that its items are members of; gaps are those of the whole cell,
-- where its answers are counted as a family.
SELECT
  answered.cell,
  answered.code,
  dimension,
  sum(chosen) AS answered,
  sum(applicable) AS applicable,
  sum(chosen * points * per_point) AS numerator,
  sum(chosen * whole) AS denominator,
  max(gapped) AS gapped
FROM answered
JOIN members ON members.item = answered.item
JOIN (
  SELECT
    answered.cell,
    code,
    CASE WHEN max(family) <> '' AND sum(chosen) < max(size) THEN 1 ELSE 0 END AS gapped
  FROM answered
  JOIN cells ON cells.cell = answered.cell
  GROUP BY answered.cell, code
) AS counted ON counted.cell = answered.cell AND counted.code = answered.code
GROUP BY answered.cell, answered.code, dimension
