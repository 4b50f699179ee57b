-- The answers in each pattern. (What was not answered has the digit 0, and no option.)
SELECT
  patterns.cell,
  patterns.code,
  items.item,
  options.answer,
  coalesce(options.chosen, 0) AS chosen,
  coalesce(options.points, 0) AS points,
  CASE WHEN options.answer = 'does-not-apply' AND options.chosen = 0 THEN 0 ELSE 1 END AS applicable
FROM (SELECT DISTINCT cell, code FROM patterns) AS patterns
JOIN items ON items.cell = patterns.cell
LEFT JOIN options
  ON options.item = items.item
  AND options.digit = (patterns.code >> CAST(items.shift AS INT)) & 15
