-- SPDX-License-Identifier: GPL-3.0-or-later
-- Format 2 made the search text of the first member by lower(), which folds ASCII alone.
UPDATE member_search SET text = (SELECT gatehouse_fold(name) FROM member WHERE member.id = member_search.id);
INSERT INTO member_fts (member_fts) VALUES ('rebuild');
