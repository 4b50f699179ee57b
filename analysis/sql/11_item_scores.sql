-- The score of each dimension of items, report by report, as an exact fraction; whether there is one; and
-- whether what was asked has gaps.
SELECT
  number,
  group_digit,
  dimension,
  numerator,
  denominator,
  applicable,
  gapped,
  CASE
    WHEN answered >= needs_members AND answered * 100 >= applicable * needs_percent AND denominator > 0
    THEN 1 ELSE 0
  END AS valid
FROM (
  SELECT
    number,
    group_digit,
    shares.dimension,
    CAST(sum(answered) AS BIGINT) AS answered,
    CAST(sum(applicable) AS BIGINT) AS applicable,
    CAST(sum(numerator) AS BIGINT) AS numerator,
    CAST(sum(denominator) AS BIGINT) AS denominator,
    max(gapped) AS gapped,
    max(needs_members) AS needs_members,
    max(needs_percent) AS needs_percent
  FROM coded
  JOIN shares ON shares.cell = coded.cell AND shares.code = coded.code
  JOIN dimensions ON dimensions.dimension = shares.dimension
  GROUP BY number, group_digit, shares.dimension
) AS summed
