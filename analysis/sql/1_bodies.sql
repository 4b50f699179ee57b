-- The lines that begin and end as a report of this campaign on this assessment, each with its month and the
-- answers between the first quotation mark and the last. Whatever stands otherwise was not written by the
-- widget, or for others, or after the campaign's last month, and is left out.
SELECT
  number,
  month,
  CASE WHEN answers = '' THEN '' ELSE substr(answers, 2, length(answers) - 2) END AS tokens
FROM (
  SELECT
    number,
    last_month,
    before_answers,
    substr(line, length(opening) + 1, 7) AS month,
    substr(line, length(opening) + 8, length(before_answers)) AS middle,
    substr(
      line,
      length(opening) + 8 + length(before_answers),
      length(line) - length(opening) - 7 - length(before_answers) - length(ending)
    ) AS answers
  FROM (
    SELECT
      number,
      line,
      last_month,
      before_answers,
      ending,
      concat(
        opening,
        CASE WHEN hash = '' THEN '' ELSE concat('"campaign":"', hash, '",') END,
        definition
      ) AS opening
    FROM report_lines CROSS JOIN instrument CROSS JOIN campaign
  ) AS opened
  WHERE substr(line, 1, length(opening)) = opening
    AND length(line) >= length(opening) + 7 + length(before_answers) + length(ending)
    AND substr(line, length(line) - length(ending) + 1, length(ending)) = ending
) AS cut
WHERE middle = before_answers
  AND translate(substr(month, 1, 4), '0123456789', '') = ''
  AND substr(month, 1, 4) <> '0000'
  AND substr(month, 5, 1) = '-'
  AND substr(month, 6, 2) IN ('01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12')
  AND (last_month = '' OR month <= last_month)
  AND (
    answers = ''
    OR (
      length(answers) > 2
      AND substr(answers, 1, 1) = '"'
      AND substr(answers, length(answers), 1) = '"'
    )
  )
