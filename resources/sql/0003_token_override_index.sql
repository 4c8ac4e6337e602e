-- SPDX-License-Identifier: GPL-3.0-or-later
-- All overrides of one token: the partial indexes of format 2 cannot find them.
CREATE INDEX token_override_token ON token_override (token_id);
