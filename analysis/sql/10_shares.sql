-- What each pattern brings to the dimensions that its items are members of.
SELECT
  cell,
  code,
  dimension,
  sum(chosen) AS answered,
  sum(applicable) AS applicable,
  sum(chosen * points * per_point) AS numerator,
  sum(chosen * whole) AS denominator
FROM answered
JOIN members ON members.item = answered.item
GROUP BY cell, code, dimension
