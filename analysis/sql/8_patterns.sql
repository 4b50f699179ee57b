-- How many of a group gave the same answers to a cell: what follows from one cell alone is worked out once
-- for each pattern, however many reports there are.
SELECT group_digit, cell, code, count(*) AS people
FROM coded
GROUP BY group_digit, cell, code
