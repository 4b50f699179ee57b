-- Each pattern of a family: complete or gapped, and the score of its dimension in millionths, rounded half
-- up, where the family makes one and there is one.
SELECT
  group_digit,
  people,
  family,
  part,
  chosen,
  dimension,
  points,
  valid,
  CASE
    WHEN valid = 1
    -- Whole numbers only: what is divided leaves no rest.
    THEN CAST((twice - twice % (2 * denominator)) / (2 * denominator) AS BIGINT)
    ELSE 0
  END AS millionths
FROM (
  SELECT
    patterns.group_digit,
    patterns.people,
    cells.family,
    cells.dimension,
    counted.chosen,
    counted.points,
    CASE WHEN counted.chosen = cells.size THEN 'complete' ELSE 'gapped' END AS part,
    CASE
      WHEN shares.answered >= needs_members
        AND shares.answered * 100 >= shares.applicable * needs_percent
        AND shares.denominator > 0
      THEN 1 ELSE 0
    END AS valid,
    CAST(2000000 * shares.numerator + shares.denominator AS BIGINT) AS twice,
    CAST(shares.denominator AS BIGINT) AS denominator
  FROM patterns
  JOIN cells ON cells.cell = patterns.cell
  JOIN (
    SELECT cell, code, sum(chosen) AS chosen, sum(chosen * points) AS points
    FROM answered GROUP BY cell, code
  ) AS counted ON counted.cell = patterns.cell AND counted.code = patterns.code
  LEFT JOIN shares
    ON shares.cell = patterns.cell AND shares.code = patterns.code
    AND shares.dimension = cells.dimension
  LEFT JOIN dimensions ON dimensions.dimension = cells.dimension
  WHERE cells.family <> '' AND counted.chosen > 0
) AS scored
