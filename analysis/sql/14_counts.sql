-- Every counter by its lasting name (src/tally/layout.rs), for each group.
SELECT group_digit, 'persons' AS counter, count(*) AS people
FROM reports
GROUP BY group_digit
UNION ALL
SELECT group_digit, concat('family/', family, '/', part), sum(people)
FROM family_patterns
GROUP BY group_digit, family, part
UNION ALL
SELECT group_digit, concat('family/', family, '/gapped-scored'), sum(people)
FROM family_patterns
WHERE part = 'gapped' AND valid = 1
GROUP BY group_digit, family
UNION ALL
SELECT group_digit, concat('family/', family, '/', part, '-sum'), sum(people * millionths)
FROM family_patterns
WHERE valid = 1
GROUP BY group_digit, family, part
UNION ALL
SELECT group_digit, concat('family/', family, '/complete-squares'), sum(people * points * points)
FROM family_patterns
WHERE part = 'complete' AND valid = 1
GROUP BY group_digit, family
UNION ALL
-- An option of an item, by whether the whole family was answered.
SELECT group_digit, concat('item/', item, '/', part, '/', answer), sum(people)
FROM (
  SELECT
    patterns.group_digit,
    patterns.people,
    answered.item,
    answered.answer,
    CASE WHEN counted.chosen = cells.size THEN 'complete' ELSE 'gapped' END AS part
  FROM patterns
  JOIN cells ON cells.cell = patterns.cell
  JOIN answered ON answered.cell = patterns.cell AND answered.code = patterns.code
  JOIN (SELECT cell, code, sum(chosen) AS chosen FROM answered GROUP BY cell, code) AS counted
    ON counted.cell = patterns.cell AND counted.code = patterns.code
  WHERE cells.family <> '' AND answered.chosen = 1
) AS chosen
GROUP BY group_digit, item, part, answer
UNION ALL
SELECT patterns.group_digit, concat('item/', answered.item, '/', answered.answer), sum(people)
FROM patterns
JOIN cells ON cells.cell = patterns.cell
JOIN answered ON answered.cell = patterns.cell AND answered.code = patterns.code
WHERE cells.family <> '' AND answered.chosen = 0 AND answered.answer IS NOT NULL
GROUP BY patterns.group_digit, answered.item, answered.answer
UNION ALL
SELECT group_digit, concat('dimension/', dimension, '/', part), count(*)
FROM scores
WHERE valid = 1
GROUP BY group_digit, dimension, part
UNION ALL
SELECT group_digit, concat('dimension/', dimension, '/', part, '-favourable'), count(*)
FROM scores CROSS JOIN instrument
WHERE valid = 1 AND numerator * 100 >= denominator * favourable
GROUP BY group_digit, dimension, part
UNION ALL
-- What was said of a source, by the source that was named.
SELECT group_digit, concat('source/', named.answer, '/', said.answer), sum(people)
FROM (
  SELECT group_digit, item, source, digit, source_digit, count(*) AS people
  FROM (
    SELECT
      group_digit,
      item,
      source,
      (
        CASE arrivals.word
          WHEN 0 THEN word_0 WHEN 1 THEN word_1 WHEN 2 THEN word_2
          WHEN 3 THEN word_3 WHEN 4 THEN word_4 ELSE word_5
        END >> CAST(arrivals.shift AS INT)
      ) & 15 AS digit,
      (
        CASE source_word
          WHEN 0 THEN word_0 WHEN 1 THEN word_1 WHEN 2 THEN word_2
          WHEN 3 THEN word_3 WHEN 4 THEN word_4 ELSE word_5
        END >> CAST(source_shift AS INT)
      ) & 15 AS source_digit
    FROM reports CROSS JOIN arrivals
  ) AS read
  GROUP BY group_digit, item, source, digit, source_digit
) AS arrived
JOIN options AS said ON said.item = arrived.item AND said.digit = arrived.digit AND said.chosen = 1
JOIN options AS named
  ON named.item = arrived.source AND named.digit = arrived.source_digit AND named.chosen = 1
GROUP BY group_digit, named.answer, said.answer
