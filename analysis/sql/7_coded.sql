-- For each report that counts: the digits of each cell that was asked.
SELECT cell_codes.number, group_digit, cell, code
FROM cell_codes
JOIN reports ON reports.number = cell_codes.number
WHERE asked = 1
